/* One run of a cell: a fresh worker with its limits of time, from the start to the end or the stop. Gives what happens
   as calls; touches no page. */
import harness from "./harness.py";
import { start } from "./interpreter.js";
import { LINES, SECONDS, START_SECONDS } from "./limits.js";

/** @typedef {import("./interpreter.js").Interpreter} Interpreter */
/** @typedef {import("./worker.js").Done} Done */
/** @typedef {import("./worker.js").Message} Message */
/** @typedef {{ helper: string, code: string, check: string }} Texts */
/**
 * @typedef {object} Listener
 * @property {() => void} running  the interpreter runs the code
 * @property {(text: string) => void} printed
 * @property {(done: Done) => void} done  it came to an end, with or without an error
 * @property {(words: string) => void} gaveUp  it was stopped, with the reason for people
 */

const TOO_LONG = `Stopped after ${SECONDS} seconds. Is there a loop that never ends?`;
const TOO_MUCH = `Stopped after ${LINES} lines of output. Print less, or print only sometimes.`;

/**
 * Starts a run; gives the function that ends it. Nothing is called after the end.
 * @param {Interpreter} interpreter
 * @param {Texts} texts
 * @param {Listener} listener
 * @returns {() => void}
 */
export function run({ worker: address, wasm }, texts, listener) {
  /** @type {Worker | null} */
  let worker = null;
  let timer = 0;
  let tries = 2; // a busy machine fails a start now and then
  let silent = true;
  const end = () => {
    clearTimeout(timer);
    worker?.terminate();
    worker = null;
  };
  const giveUp = (/** @type {string} */ words) => {
    end();
    listener.gaveUp(words);
  };
  const within = (/** @type {number} */ seconds, /** @type {string} */ words) => {
    clearTimeout(timer);
    timer = window.setTimeout(giveUp, seconds * 1000, words);
  };
  const hear = (/** @type {Message} */ { started, text, flood, done }) => {
    if (started) {
      listener.running();
      within(SECONDS, TOO_LONG);
    } else if (text) {
      silent = false;
      listener.printed(text);
    } else if (flood) giveUp(TOO_MUCH);
    else if (done) {
      end();
      listener.done(done);
    }
  };
  const begin = () => {
    tries -= 1;
    try {
      worker = start(address);
    } catch {
      return giveUp("This browser does not let the page start Python.");
    }
    within(START_SECONDS, "Python did not start.");
    worker.onerror = (event) => {
      event.preventDefault();
      end();
      if (tries && silent) begin();
      else giveUp("This browser could not start Python. A newer version of it may.");
    };
    worker.onmessage = ({ data }) => hear(data);
    worker.postMessage({ wasm, harness, ...texts });
  };
  begin();
  return end;
}
