/* Cells that run in the page, also from disk. Only pages with a cell load this file; the interpreter is loaded at the
   first Run, from beside this file. Each run gets a fresh worker with a limit on time, memory and output, so that no
   cell can harm the page. Markup: the macros live() and exercise(). */
import { cell } from "./live/cell.js";
import { interpreter } from "./live/interpreter.js";
import { all } from "./shared/dom.js";

const script = /** @type {HTMLScriptElement} */ (document.currentScript); // a classic script always has one
const load = interpreter(new URL("../vendor/micropython.js", script.src).href);
for (const [place, root] of all(".live").entries()) cell(root, place, load);
