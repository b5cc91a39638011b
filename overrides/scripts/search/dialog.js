/* The dialog at work: asks the search at each key, shows what it answers and says it, opens what is chosen. */
import { attribute, one } from "../shared/dom.js";
import { before } from "./before.js";
import { client } from "./client.js";
import { found, offered, options, WORDS } from "./list.js";

/** @typedef {import("./worker.js").Said} Said */
/** @typedef {import("./lookup.js").Names} Names */

const QUIET = 500; // ms without a key before the number of results is said
const FAILED = "The search didn't load. The glossary and the catalogue are still there, in the menu.";

/**
 * What is said beside the number of things that have all words.
 * @param {number} count
 * @param {number} shown
 */
function more(count, shown) {
  if (count > shown) return ", the best first";
  return count < shown ? ", then what has some of the words" : "";
}

/**
 * What stands above the list.
 * @param {Said} said
 */
export function status({ query, found: how, results, count, missing, ready }) {
  if (how === "all") return `${count} ${count === 1 ? "result" : "results"}${more(count, results.length)}`;
  if (!ready) return "Still loading …";
  if (how === "some" && missing.length) return `Nothing here has “${missing.join("” or “")}”. The nearest:`;
  if (how === "some") return "Nothing here has all of these words. The nearest:";
  if (how === "near") return `Nothing here is called “${query.trim()}”. The nearest:`;
  return `Nothing here for “${query.trim()}”. Try a shorter word, or one of these:`;
}

/**
 * What a screen reader says after the last key.
 * @param {Said} said
 */
export function spoken(said) {
  const [first] = said.results;
  if (!first) return status(said);
  return `${status(said).replace(/\w$/, "$&.")} First: ${first.title.map(([text]) => text).join("")}, ${WORDS[first.kind]}, ${first.where}.`;
}

/**
 * Opens what is chosen, as a click on it would: in a new tab with Ctrl or Cmd.
 * @param {HTMLElement | undefined} chosen
 * @param {KeyboardEvent} event
 */
function open(chosen, { ctrlKey, metaKey, shiftKey }) {
  chosen?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }));
}

/**
 * The keys of the field.
 * @param {HTMLInputElement} input
 * @param {ReturnType<typeof options>} list
 */
function keys(input, list) {
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) list.move(step);
    else if (event.key === "Enter") open(list.current(), event);
    else return;
    event.preventDefault();
  });
}

/**
 * The line above the list, and what a screen reader hears of it once the keys rest.
 * @param {HTMLElement} line
 * @param {HTMLElement} speech
 */
function voice(line, speech) {
  let timer = 0;
  return (/** @type {string} */ text, heard = text) => {
    line.textContent = text;
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      speech.textContent = heard;
    }, QUIET);
  };
}

/**
 * Brings the dialog to life that opener.js has made.
 * @param {string} source  the text of this whole script, for the worker
 */
export function attach(source) {
  const dialog = one("dialog.search", HTMLDialogElement);
  const base = attribute(dialog, "data-base");
  const input = one(".search-input", HTMLInputElement, dialog);
  const list = options(one(".search-list", HTMLElement, dialog), input);
  const say = voice(one(".search-status", HTMLElement, dialog), one(".search-said", HTMLElement, dialog));
  const here = location.href.split(/[?#]/)[0].slice(base.length) || "index.html";
  /** @type {Names | null} */
  let names = null;
  const offers = () => (names ? before(names, here).map((group) => offered(group, base)) : []);
  const search = client(base, source, {
    said: (answer) => {
      if (answer.query !== input.value) return; // of a key before
      const none = answer.ready && answer.found === "none";
      list.show(none ? offers().slice(-1) : answer.results.map((result) => found(result, base)));
      say(status(answer), spoken(answer));
      if (answer.ready) dialog.dataset.query = answer.query;
    },
    named: (given) => {
      names = given;
      typed();
    },
    failed: () => say(FAILED),
  });
  const typed = () => {
    if (input.value.trim()) return search.ask(input.value);
    list.show(offers());
    say(names ? "" : "Loading …");
  };
  keys(input, list);
  input.addEventListener("input", typed);
  input.addEventListener("focus", search.rest);
  dialog.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("a")) dialog.close();
  });
  if (dialog.open) search.rest();
  typed();
}
