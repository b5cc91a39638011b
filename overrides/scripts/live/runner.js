/* The runs of one cell, one at a time: from Run to the verdict, or to Stop. What happens is shown in the page; a
   passed exercise is told as an event, and whoever keeps progress listens. */
import { events } from "../shared/contract.js";
import { attribute, make } from "../shared/dom.js";
import { failure } from "./failure.js";
import { run } from "./job.js";
import { MEGABYTES } from "./limits.js";

/** @typedef {import("./interpreter.js").Interpreter} Interpreter */
/** @typedef {import("./worker.js").Done} Done */
/**
 * What a cell's runs need of it.
 * @typedef {object} Parts
 * @property {HTMLElement} root
 * @property {{ run: HTMLButtonElement, stop: HTMLButtonElement }} bar
 * @property {ReturnType<typeof import("./result.js").results>} result
 * @property {HTMLElement} status
 * @property {import("./editor.js").Editor} field
 * @property {boolean} exercise
 */

const MEMORY = `The code asked for more memory than a cell may take (${MEGABYTES} MB). Try smaller numbers.`;
const LOST = "Python could not be loaded: the file assets/vendor/micropython.js did not arrive. Try again.";

/**
 * The ways in which a run ends, in the page. Each takes what was printed.
 * @param {Parts} parts
 */
function endings({ root, bar, result, status, field, exercise }) {
  const finish = (/** @type {string} */ output, /** @type {string} */ said) => {
    const keyboard = document.activeElement === bar.stop;
    bar.stop.hidden = true;
    bar.run.disabled = false;
    if (keyboard) bar.run.focus();
    result.printed(output);
    if (said) status.textContent = said;
    root.dataset.state = "done";
  };
  const gaveUp = (/** @type {string} */ output, /** @type {string} */ words) => {
    finish(output, "Stopped.");
    result.verdict("wrong", words);
  };
  const passed = (/** @type {string} */ output, /** @type {number} */ seconds) => {
    finish(output, `Done in ${seconds.toFixed(1)} s.`);
    if (exercise) {
      result.verdict("right", make("b", {}, "Passed. "), "Your code does what the check asks for.");
      status.textContent = "Passed.";
      const detail = { id: attribute(root, "data-live") };
      root.dispatchEvent(new CustomEvent(events.passed, { bubbles: true, detail }));
    } else if (!output) result.verdict("empty", "The code ran and printed nothing.");
  };
  const failed = (/** @type {string} */ output, /** @type {Done} */ done) => {
    const found = failure(done, field.code());
    finish(output, found.status);
    result.failed(found);
    if (done.kind === "MemoryError") result.verdict("wrong", MEMORY);
    field.mark(found.line);
  };
  return { finish, gaveUp, passed, failed };
}

/**
 * Shows that a run begins; gives the function that shows what it prints.
 * @param {Parts} parts
 */
function begin({ root, bar, result, status, field }) {
  bar.run.disabled = true;
  bar.stop.hidden = false;
  root.dataset.state = "running";
  status.textContent = "Starting Python …";
  field.mark(0);
  return result.open();
}

/**
 * The functions that start a run, stop it (with a word about it) and cancel it (without).
 * @param {Parts} parts
 * @param {{ helper: string, check: string }} texts
 * @param {() => Promise<Interpreter>} load
 */
export function runner(parts, texts, load) {
  const { bar, status, field } = parts;
  const ways = endings(parts);
  let end = () => {};
  let output = "";
  let latest = 0; // the number of the run that counts; stopped or canceled, none does
  const start = async () => {
    if (bar.run.disabled) return; // it runs
    const print = begin(parts);
    output = "";
    latest += 1;
    const number = latest;
    const began = performance.now();
    const interpreter = await load().catch(() => null);
    if (number !== latest) return; // stopped while it loaded; another may have begun
    if (!interpreter) return ways.gaveUp(output, LOST);
    end = run(
      interpreter,
      { ...texts, code: `${field.code()}\n` },
      {
        running: () => {
          status.textContent = "Running …";
        },
        printed: (text) => {
          output += text;
          print(text);
        },
        done: (done) =>
          done.kind ? ways.failed(output, done) : ways.passed(output, (performance.now() - began) / 1000),
        gaveUp: (words) => ways.gaveUp(output, words),
      },
    );
  };
  const leave = () => {
    latest += 1;
    end();
  };
  const stop = () => {
    leave();
    ways.gaveUp(output, "Stopped by you.");
  };
  const cancel = () => {
    if (!bar.run.disabled) return; // nothing runs
    leave();
    ways.finish(output, "");
  };
  return { start, stop, cancel };
}
