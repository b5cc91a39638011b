/* Cells: keys of the editor, what is said of an error, the worker and the harness as they are sent. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import vm from "node:vm";
import { data } from "../../overrides/scripts/live/data.js";
import { failure } from "../../overrides/scripts/live/failure.js";
import { script } from "../../overrides/scripts/live/interpreter.js";
import { edit } from "../../overrides/scripts/live/keys.js";
import { work } from "../../overrides/scripts/live/worker.js";

const HARNESS = readFileSync(new URL("../../overrides/scripts/live/harness.py", import.meta.url), "utf8");

/* The text after a key, with | at the cursor or around what is selected. */
const press = (key, text) => {
  const [before, selected, after] = text.split("|").length === 3 ? text.split("|") : text.replace("|", "||").split("|");
  const made = edit(key, {
    value: before + selected + after,
    from: before.length,
    to: before.length + selected.length,
  });
  if (!made) return null;
  const { piece, from, to, select } = made;
  const whole = before + selected + after;
  return `${whole.slice(0, from)}${select ? `|${piece}|` : `${piece}|`}${whole.slice(to)}`;
};

test("Tab indents to the next step, or every line that is selected", () => {
  assert.equal(press("Tab", "|a"), "    |a");
  assert.equal(press("Tab", "ab|"), "ab  |");
  assert.equal(press("Tab", "if x:\n  |a\n\nb|"), "if x:\n|      a\n\n    b|");
  assert.equal(press("Tab", "|word|"), "    |");
});

test("Enter keeps the indent, and goes deeper after a colon", () => {
  assert.equal(press("Enter", "    a|"), "    a\n    |");
  assert.equal(press("Enter", "  if x:|"), "  if x:\n      |");
  assert.equal(press("Enter", "if x:  # why|"), "if x:  # why\n    |");
  assert.equal(press("Enter", "x = {1: 2}|"), "x = {1: 2}\n|");
});

test("Backspace takes an indent back, and else is the browser's", () => {
  assert.equal(press("Backspace", "a\n        |b"), "a\n    |b");
  assert.equal(press("Backspace", "      |"), "    |");
  assert.equal(press("Backspace", "a |"), null);
  assert.equal(press("Backspace", "  |  |"), null);
  assert.equal(press("a", "|"), null);
});

const trace = (...rows) => `Traceback (most recent call last):\n${rows.join("\n")}\n`;

test("an error shows the reader's own lines only, and the last of them is marked", () => {
  const rows = [
    '  File "<stdin>", line 9, in _run',
    '  File "your code", line 6, in <module>',
    '  File "your code", line 4, in f',
  ];
  const said = failure(
    { stage: "your code", kind: "ValueError", said: "x", trace: trace(...rows, "ValueError: x") },
    "1\n2\n3\n4\n5\n6\n",
  );
  assert.deepEqual(said, {
    status: "ValueError on line 4.",
    verdict: [],
    trace: trace(...rows.slice(1), "ValueError: x").trim(),
    line: 4,
  });
  const open = failure(
    { stage: "your code", kind: "SyntaxError", said: "", trace: 'File "your code", line 3' },
    "a(\n\n",
  );
  assert.equal(open.line, 1, "a bracket left open ends after the last line");
  assert.equal(failure({ stage: "your code", kind: "Error", said: "", trace: "Error" }, "a").status, "Error.");
});

test("a check speaks for itself; when it stops with another error, that is said", () => {
  const failed = { stage: "check", kind: "AssertionError", said: "Twice 3 is 6.", trace: "t" };
  assert.deepEqual(failure(failed, "a"), {
    status: "Not yet.",
    verdict: ["Not yet. ", "Twice 3 is 6."],
    trace: "",
    line: 0,
  });
  assert.equal(failure({ ...failed, said: "" }, "a").verdict[1], "The check does not agree.");
  const rows = trace('  File "check", line 1, in <module>', '  File "your code", line 1, in f', "TypeError: x");
  const stopped = failure({ stage: "check", kind: "TypeError", said: "x", trace: rows }, "a");
  assert.match(stopped.verdict.join(""), /^Not yet\. The check ran your code/);
  assert.doesNotMatch(stopped.trace, /File "check"/);
  assert.equal(stopped.line, 1);
});

/* A cell's place in a page, as far as data() asks for it. */
const place = (parts) => ({ querySelector: (name) => (name in parts ? { textContent: parts[name] } : null) });

test("the texts of a cell are read from JSON, or from plain elements", () => {
  assert.deepEqual(data(place({ "script.live-data": '{"helper": "a<\\/b", "check": "c"}' })), {
    helper: "a</b",
    check: "c",
  });
  assert.deepEqual(data(place({ "script.live-data": '{"helper": "a"}' })), { helper: "a", check: "" });
  assert.throws(() => data(place({ "script.live-data": "{" })), SyntaxError);
  assert.deepEqual(data(place({})), { helper: "", check: "" });
});

/* What any worker has beside the language itself, and nothing of the page or of Node. */
const bare = (python, messages) => {
  const self = { postMessage: (message) => messages.push(structuredClone(message)) };
  const context = vm.createContext({ self, console: {}, TextDecoder, performance, Response, python });
  return { self, context };
};

test("the worker's text names nothing outside itself", async () => {
  const asked = [];
  const messages = [];
  const values = { _result: "{}" };
  const python = async (options) => ({
    globals: { get: (name) => values[name], set: (name, value) => Object.assign(values, { [name]: value }) },
    runPython: (code) => {
      asked.push(code, { ...values });
      options.stdout(new TextEncoder().encode("hello\n"));
    },
  });
  const { self, context } = bare(python, messages);
  vm.runInContext(`(${work})(self, Promise.resolve(python), { lines: 2, megabytes: 1 });`, context);
  await self.onmessage({ data: { wasm: new Uint8Array(), harness: "run", helper: "h", code: "c", check: "k" } });
  assert.deepEqual(messages, [{ started: true }, { text: "hello\n" }, { done: {} }]);
  assert.deepEqual(asked, ["run", { _result: "{}", _helper: "h", _code: "c", _check: "k" }]);
  assert.throws(() => vm.runInContext("new WebAssembly.Memory({ initial: 1 }).grow(16)", context), /limit/);
});

test("a worker that names something of the page would be found", () => {
  const planted = work.toString().replace("console.error", "document.title");
  const { context } = bare(null, []);
  assert.throws(
    () => vm.runInContext(`(${planted})(self, null, { lines: 2, megabytes: 1 });`, context),
    /document is not defined/,
  );
});

test("the worker stops listening to a flood, and tells what it could not start", async () => {
  const messages = [];
  const python = async ({ stdout }) => ({
    globals: { get: () => "{}", set: () => {} },
    runPython: () => {
      for (let line = 0; line < 4; line++) stdout(new TextEncoder().encode("x\n"));
    },
  });
  const { self, context } = bare(python, messages);
  vm.runInContext(`(${work})(self, Promise.resolve(python), { lines: 2, megabytes: 1 });`, context);
  await self.onmessage({ data: {} });
  const floods = messages.filter(({ flood }) => flood);
  const text = messages.map((message) => message.text ?? "").join("");
  assert.deepEqual([floods.length, text], [1, "x\nx\nx\n"]);

  const refused = [];
  const other = bare(async () => Promise.reject(new Error("memory access out of bounds")), refused);
  vm.runInContext(`(${work})(self, Promise.resolve(python), { lines: 2, megabytes: 1 });`, other.context);
  await other.self.onmessage({ data: {} });
  assert.equal(refused[0].done.kind, "MemoryError");
});

test("the interpreter's module becomes a classic script", () => {
  const module =
    "async function _createMicroPythonModule() { return import.meta.url; }\n" +
    "export default _createMicroPythonModule;\nexport async function loadMicroPython() {}";
  const made = script(module);
  assert.doesNotMatch(made, /export |import\.meta/);
  new vm.Script(made);
  assert.match(made, /return loadMicroPython; \}\)\(\), \{"lines":1000,"megabytes":64\}\);$/);
});

test("the vendored interpreter runs the harness, in the worker as it is sent", async () => {
  const context = vm.createContext({});
  vm.runInContext(
    readFileSync(new URL("../../overrides/assets/vendor/micropython.js", import.meta.url), "utf8"),
    context,
  );
  const { module, wasm } = context.plusPython;
  const run = async (job) => {
    const messages = [];
    const self = { postMessage: (message) => messages.push(structuredClone(message)) };
    const outside = { self, console: { log() {} }, TextDecoder, TextEncoder, performance, Response, URL, crypto };
    Object.assign(outside, { location: { href: "file:///worker.js" }, WorkerGlobalScope: Object, importScripts() {} });
    Object.defineProperty(outside, "fetch", { get: () => self.fetch });
    vm.runInContext(script(module), vm.createContext(outside));
    const bytes = Uint8Array.from(atob(wasm), (letter) => letter.charCodeAt(0));
    await self.onmessage({ data: { wasm: bytes, harness: HARNESS, helper: "", check: "", ...job } });
    return { text: messages.map((message) => message.text ?? "").join(""), done: messages.at(-1).done };
  };
  assert.deepEqual(await run({ helper: "a = 6\n", code: "print(a * 7)\n" }), { text: "42\n", done: {} });
  const { done } = await run({ code: "x = 1\n", check: "assert x == 2, 'x is 2'" });
  assert.deepEqual([done.stage, done.kind, done.said], ["check", "AssertionError", "x is 2"]);
  assert.equal((await run({ code: "raise SystemExit\n", check: "1" })).done.kind, "SystemExit");
  assert.deepEqual((await run({ code: "raise SystemExit\n" })).done, {});
  assert.match((await run({ code: "input('Who? ')\n" })).done.said, /write the value into the code/);
});
