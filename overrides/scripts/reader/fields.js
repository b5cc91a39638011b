/* The fields of the filters: a text field, and a menu for each list of the vocabulary. What is chosen is read from
   them as pairs, and pairs are chosen in them as far as they know the values. */
import { make } from "../shared/dom.js";

/** @typedef {import("./fits.js").Row} Row */
/** @typedef {Record<string, { title: string, words: Record<string, string> }>} Words  by filter: title, names by id */
/** @typedef {Record<string, HTMLInputElement | HTMLSelectElement>} Controls  by name, in their order */

const HOURS = { 2: "Up to 2 hours", 10: "Up to 10 hours", 40: "Up to 40 hours" };
const SORTS = { title: "Title", hours: "Shortest first", checked: "Last checked first" };
const LONGEST = 80; // characters of the text field

/**
 * The fields by name: words, a menu for each list of the vocabulary, for a table time and order as well.
 * @param {Words} words
 * @param {Row[]} rows
 * @param {boolean} table
 */
export function fields(words, rows, table) {
  const menu = (/** @type {string} */ name, /** @type {string} */ first, /** @type {[string, string][]} */ options) => {
    const made = options.map(([value, text]) => make("option", { value }, text[0].toUpperCase() + text.slice(1)));
    return make("select", { name }, make("option", { value: "" }, first), ...made);
  };
  /** @type {Controls} */
  const controls = {
    text: make("input", { type: "search", name: "text", autocomplete: "off", maxlength: String(LONGEST) }),
  };
  /** @type {Record<string, string>} */
  const titles = { text: "Words", hours: "Time", sort: "Order" };
  for (const [name, filter] of Object.entries(words)) {
    titles[name] = filter.title;
    const used = Object.entries(filter.words).filter(([value]) => rows.some((row) => row.words[name].includes(value)));
    controls[name] = menu(name, "All", used);
  }
  if (table) {
    controls.hours = menu("hours", "Any", Object.entries(HOURS));
    controls.sort = menu("sort", "As listed", Object.entries(SORTS));
  }
  return { controls, titles };
}

/**
 * What is chosen, as pairs; only what is not empty.
 * @param {Controls} controls
 * @returns {[string, string][]}
 */
export const chosenOf = (controls) =>
  Object.entries(controls)
    .map(([name, control]) => /** @type {[string, string]} */ ([name, control.value.trim()]))
    .filter(([, value]) => value);

/**
 * Chooses what the pairs say, as far as the fields know it.
 * @param {Controls} controls
 * @param {URLSearchParams} pairs
 */
export function choose(controls, pairs) {
  for (const [name, control] of Object.entries(controls)) {
    const value = pairs.get(name) ?? "";
    const known = control instanceof HTMLInputElement || [...control.options].some((option) => option.value === value);
    control.value = known ? value.slice(0, LONGEST) : "";
  }
}
