/* The editor of a cell: a text field over its own colored copy, with line numbers. Takes code, tells of changes and of
   Ctrl+Enter. Keyboard: keys.js; to leave the field, Escape and then Tab. */
import { make } from "../shared/dom.js";
import { paint } from "./highlight.js";
import { edit } from "./keys.js";

/**
 * @typedef {object} Editor
 * @property {HTMLElement} box  to put into the page
 * @property {() => string} code
 * @property {(code: string) => void} fill  as the browser does it: no change is told, nothing to undo
 * @property {(code: string) => void} replace  through the browser's own editing, so that undo knows of it
 * @property {(line: number) => void} mark  a line as wrong, 0: none
 * @property {() => void} select  everything
 */
/** @typedef {{ changed: () => void, submit: () => void, leaving: () => void }} Listener */

/** @param {Record<string, string>} names  aria-label and aria-describedby */
function parts(names) {
  const plain = { spellcheck: "false", autocapitalize: "off", autocomplete: "off", wrap: "off" };
  const field = make("textarea", { class: "live-text", ...plain, ...names });
  const colors = make("div", { class: "live-ink" });
  const numbers = make("div", { class: "live-numbers", "aria-hidden": "true" });
  const strip = make("div", { class: "live-strip", hidden: "" });
  const view = make("div", { class: "live-paint highlight", "aria-hidden": "true" }, colors);
  const box = make("div", { class: "live-box" }, numbers, make("div", { class: "live-field" }, strip, view, field));
  field.addEventListener("scroll", () => {
    view.scrollLeft = field.scrollLeft;
  });
  return { box, field, colors, numbers, strip };
}

/**
 * @param {HTMLTextAreaElement} field
 * @param {import("./keys.js").Edit} edit
 */
function apply(field, { piece, from, to, select }) {
  field.focus();
  field.setSelectionRange(from, to);
  // The browser's own editing, so that undo knows of it. It tells of the change by itself; the other way does not.
  if (!document.execCommand(piece ? "insertText" : "delete", false, piece)) {
    field.setRangeText(piece, from, to, "end");
    field.dispatchEvent(new Event("input"));
  }
  if (select) field.setSelectionRange(from, from + piece.length);
}

/**
 * Whether a key is the browser's business: a shortcut, a word that is being composed, or Tab on the way out.
 * @param {KeyboardEvent} event
 * @param {boolean} leaving
 */
const foreign = ({ key, shiftKey, ctrlKey, metaKey, altKey, isComposing }, leaving) =>
  ctrlKey || metaKey || altKey || isComposing || (key === "Tab" && (shiftKey || leaving));

/**
 * Makes the edit of a key, in the place of the browser's own; whether there is one.
 * @param {HTMLTextAreaElement} field
 * @param {KeyboardEvent} event
 */
function indent(field, event) {
  const made = edit(event.key, { value: field.value, from: field.selectionStart, to: field.selectionEnd });
  if (!made) return false;
  event.preventDefault();
  apply(field, made);
  return true;
}

/**
 * Ties the keys to the field.
 * @param {HTMLTextAreaElement} field
 * @param {Listener} listener
 */
function keyboard(field, { submit, leaving: tell }) {
  let leaving = false; // the next Tab goes on to what comes after the field
  field.addEventListener("blur", () => {
    leaving = false;
  });
  field.addEventListener("keydown", (event) => {
    const { key } = event;
    if (key === "Escape") {
      leaving = true;
      tell();
    } else if (key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      submit();
    } else if (!foreign(event, leaving) && !indent(field, event) && key !== "Shift") leaving = false;
  });
}

/**
 * An empty editor.
 * @param {Record<string, string>} names  aria-label and aria-describedby
 * @param {Listener} listener
 * @returns {Editor}
 */
export function editor(names, listener) {
  const { box, field, colors, numbers, strip } = parts(names);
  const draw = () => {
    const count = field.value.split("\n").length;
    colors.innerHTML = `${paint(field.value)}\n`;
    numbers.textContent = Array.from({ length: count }, (_, at) => at + 1).join("\n");
    field.rows = count;
  };
  const mark = (/** @type {number} */ line) => {
    strip.hidden = !line;
    strip.style.setProperty("--line", String(line - 1));
    if (line) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
  };
  field.addEventListener("input", () => {
    mark(0);
    draw();
    listener.changed();
  });
  keyboard(field, listener);
  return {
    box,
    mark,
    code: () => field.value,
    fill: (code) => {
      field.value = code;
      field.setSelectionRange(0, 0); // else the first focus scrolls to the end of the last line
      draw();
    },
    replace: (code) => apply(field, { piece: code, from: 0, to: field.value.length }),
    select: () => field.select(),
  };
}
