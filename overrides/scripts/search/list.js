/* The list of the dialog: options that are links, in groups or not, and the one that Enter opens. */
import { all, make } from "../shared/dom.js";

/** @typedef {import("./excerpt.js").Pieces} Pieces */
/** @typedef {import("./results.js").Result} Result */
/** @typedef {import("./before.js").Group} Group */

/** What each kind is called beside a result. */
export const WORDS = {
  page: "Page",
  section: "Section",
  term: "Term",
  asked: "Question",
  practice: "Practice question",
  resource: "Resource",
  notebook: "Notebook",
  exercise: "Exercise",
};

/** @param {Pieces} pieces */
const nodes = (pieces) => pieces.map(([text, marked]) => (marked ? make("mark", {}, text) : text));

/**
 * @param {string} address
 * @param {...(Node | string)} children
 */
const option = (address, ...children) =>
  make(
    "a",
    { class: "search-option", role: "option", tabindex: "-1", "aria-selected": "false", href: address },
    ...children,
  );

/** @param {Result} result */
const above = (result) => (result.above ? [make("span", { class: "search-above" }, `${result.above} › `)] : []);

/**
 * A result as an option.
 * @param {Result} result
 * @param {string} base
 */
export const found = (result, base) =>
  option(
    base + result.address,
    make("span", { class: "search-title" }, ...above(result), ...nodes(result.title)),
    make("span", { class: "search-kind" }, make("b", {}, WORDS[result.kind]), ` ${result.where}`),
    make("span", { class: "search-lines" }, ...nodes(result.lines)),
  );

/**
 * A group of offers under its heading.
 * @param {Group} group
 * @param {string} base
 */
export const offered = ({ heading, offers }, base) =>
  make(
    "div",
    { role: "group", "aria-label": heading, class: "search-group" },
    make("p", { class: "search-heading", "aria-hidden": "true" }, heading),
    ...offers.map(({ title, where, address }) =>
      option(
        base + address,
        make("span", { class: "search-title" }, title),
        make("span", { class: "search-kind" }, where),
      ),
    ),
  );

/**
 * The list and its field: shows options, and moves through them.
 * @param {HTMLElement} list
 * @param {HTMLInputElement} input
 */
export function options(list, input) {
  const every = () => all("[role=option]", list);
  const current = () => every().find((one) => one.getAttribute("aria-selected") === "true");
  const choose = (/** @type {HTMLElement | undefined} */ one) => {
    current()?.setAttribute("aria-selected", "false");
    if (!one) return input.removeAttribute("aria-activedescendant");
    one.setAttribute("aria-selected", "true");
    input.setAttribute("aria-activedescendant", one.id);
    one.scrollIntoView({ block: "nearest" });
  };
  /** Puts these nodes into the list; what was chosen stays chosen where it is still there. */
  const show = (/** @type {HTMLElement[]} */ children) => {
    const before = current()?.getAttribute("href");
    list.replaceChildren(...children);
    const shown = every();
    for (const [at, one] of shown.entries()) one.id = `search-option-${at}`;
    list.hidden = !shown.length;
    input.setAttribute("aria-expanded", String(shown.length > 0));
    list.scrollTop = 0;
    choose(shown.find((one) => one.getAttribute("href") === before) ?? shown[0]);
  };
  const move = (/** @type {number} */ by) => {
    const shown = every();
    const chosen = current();
    const at = chosen ? shown.indexOf(chosen) : -1;
    choose(shown[(at + by + shown.length) % shown.length]);
  };
  return { show, move, choose, current };
}
