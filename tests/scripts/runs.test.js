/* The runs of a cell: whatever is pressed while the interpreter still loads, there is one worker at most. */
import assert from "node:assert/strict";
import { register } from "node:module";
import { afterEach, beforeEach, test } from "node:test";

/* The bundler gives a Python file as its text; so does this. */
const loader = `import { readFile } from "node:fs/promises";
export const load = async (url, context, next) => {
  if (!url.endsWith(".py")) return next(url, context);
  const source = "export default " + JSON.stringify(await readFile(new URL(url), "utf8"));
  return { format: "module", source, shortCircuit: true };
};`;
register(`data:text/javascript,${encodeURIComponent(loader)}`);
const { runner } = await import("../../overrides/scripts/live/runner.js");

/* As much of a browser as a run asks for; the workers stay in a list. */
let workers = [];
class Worker {
  constructor() {
    workers.push(this);
    this.ended = false;
  }
  postMessage() {}
  terminate() {
    this.ended = true;
  }
}
beforeEach(() => {
  workers = [];
  globalThis.window = { Worker, setTimeout: () => 0 };
  globalThis.document = { activeElement: null };
});
afterEach(() => {
  delete globalThis.window;
  delete globalThis.document;
});

/* A cell whose interpreter comes, or does not, when the test says so. */
const cell = () => {
  const shown = { text: "", verdicts: [] };
  const parts = {
    root: { dataset: {} },
    bar: { run: { disabled: false }, stop: { hidden: true } },
    status: { textContent: "" },
    field: { code: () => "x", mark: () => {} },
    exercise: false,
    result: {
      open: () => {
        shown.text = "";
        return (text) => {
          shown.text += text;
        };
      },
      printed: (text) => {
        shown.text = text;
      },
      verdict: (...words) => shown.verdicts.push(words.join(" ")),
    },
  };
  const waiting = [];
  const load = () => new Promise((come, fail) => waiting.push({ come: () => come({ worker: "w", wasm: "" }), fail }));
  return { ...parts, ...runner(parts, { helper: "", check: "" }, load), shown, waiting };
};
const settled = () => new Promise((resolve) => setImmediate(resolve));

for (const leave of ["stop", "cancel"])
  test(`Run, ${leave} and Run while Python loads are one run`, async () => {
    const { start, stop, [leave]: give, waiting, shown, root } = cell();
    start();
    give();
    start();
    for (const { come } of waiting) come();
    await settled();
    assert.equal(workers.length, 1);
    workers[0].onmessage({ data: { text: "once\n" } });
    assert.equal(shown.text, "once\n");
    stop();
    assert.equal(workers[0].ended, true);
    assert.equal(root.dataset.state, "done");
  });

test("a run that was stopped while Python loaded starts nothing and says nothing more", async () => {
  for (const end of ["come", "fail"]) {
    const { start, stop, waiting, shown, status } = cell();
    start();
    stop();
    waiting[0][end](new Error("not loaded"));
    await settled();
    assert.deepEqual([workers, shown.verdicts, status.textContent], [[], ["wrong Stopped by you."], "Stopped."]);
  }
});

test("when Python cannot be loaded, the cell says so and can be run again", async () => {
  const { start, waiting, shown, bar } = cell();
  start();
  start();
  assert.equal(waiting.length, 1, "Run does nothing while it runs");
  waiting[0].fail(new Error("not loaded"));
  await settled();
  assert.match(shown.verdicts.join(), /could not be loaded/);
  start();
  waiting[1].come();
  await settled();
  workers[0].onmessage({ data: { done: {} } });
  assert.deepEqual([workers.length, workers[0].ended, bar.run.disabled, bar.stop.hidden], [1, true, false, true]);
});
