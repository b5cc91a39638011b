/* One cell of a page: its code becomes an editor with Run, Stop, Reset and Copy; below it stands what the notebook
   recorded, then what the last run gave. Edits are kept on the reader's device. */
import { storage } from "../shared/contract.js";
import { attribute, button, make, one } from "../shared/dom.js";
import * as store from "../shared/store.js";
import { data } from "./data.js";
import { editor } from "./editor.js";
import { results } from "./result.js";
import { runner } from "./runner.js";

/** @typedef {import("./interpreter.js").Interpreter} Interpreter */

const KEYS = "Ctrl+Enter runs. To leave: Esc, then Tab.";

/** @param {boolean} exercise */
function buttons(exercise) {
  const made = {
    run: button("live-run", exercise ? "Run and check" : "Run"),
    stop: button("live-stop", "Stop"),
    reset: button("live-reset", "Reset"),
    copy: button("live-copy", "Copy"),
  };
  made.stop.hidden = true;
  return made;
}

/** @param {import("./editor.js").Editor} field */
async function copy(field) {
  try {
    await navigator.clipboard.writeText(field.code());
  } catch {
    field.select(); // from disk some browsers give no clipboard
    document.execCommand("copy");
  }
}

/**
 * Makes a cell of its place in the page.
 * @param {HTMLElement} root
 * @param {number} number  of the cell on its page
 * @param {() => Promise<Interpreter>} load
 */
export function cell(root, number, load) {
  const key = storage.code + attribute(root, "data-live");
  const exercise = root.classList.contains("live-exercise");
  const code = one(".live-code", HTMLElement, root);
  const original = (one("code", HTMLElement, code).textContent ?? "").replace(/\n+$/, "");
  const bar = buttons(exercise);
  const status = make("span", { class: "live-status", role: "status" });
  const keys = make("span", { class: "live-keys", id: `live-keys-${number}` }, KEYS);
  const result = results(one(".live-result", HTMLElement, root));
  const names = { "aria-label": attribute(root, "aria-label"), "aria-describedby": keys.id };
  const field = editor(names, {
    changed: () => {
      bar.reset.disabled = field.code() === original;
      // Where the browser refuses, edits last as long as the page.
      store.save(key, field.code() === original ? null : field.code());
    },
    submit: () => start(),
    leaving: () => {
      status.textContent = "Tab now leaves the editor.";
    },
  });
  const { start, stop, cancel } = runner({ root, bar, result, status, field, exercise }, data(root), load);
  const line = make("div", { class: "live-bar" }, bar.run, bar.stop, bar.reset, bar.copy, status, keys);
  code.after(make("div", { class: "live-editor" }, field.box, line));
  root.classList.add("live-on");
  field.fill(store.load(key).text ?? original);
  bar.reset.disabled = field.code() === original;
  if (!bar.reset.disabled) status.textContent = "Your version from last time.";
  result.recorded();

  bar.run.addEventListener("click", start);
  bar.stop.addEventListener("click", stop);
  bar.reset.addEventListener("click", () => {
    cancel();
    field.replace(original);
    result.recorded();
    status.textContent = "Back to the original.";
    bar.reset.disabled = true;
  });
  bar.copy.addEventListener("click", async () => {
    await copy(field);
    status.textContent = "Copied.";
  });
}
