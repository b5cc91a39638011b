/* What is kept of a reader's progress, as a value and as the text of storage and of an export. An export may come from
   anywhere: whatever is not exactly of this form is refused whole, with the reason for people. */
import { isId, kinds } from "../shared/contract.js";
import { isDay } from "./days.js";

/** @typedef {import("../shared/contract.js").Kind} Kind */
/** @typedef {Record<Kind, Record<string, string>> & { way: string }} Kept  the day by id; the way of the chooser */

const APP = "plus-ml";
const VERSION = 1;
const LARGEST = 1e6; // characters of an export
const WAY = /^[a-z0-9=&-]{0,200}$/;

/** Nothing done. The lists have no prototype: an id may be called "constructor". */
export function empty() {
  const lists = Object.fromEntries(kinds.map((kind) => [kind, Object.create(null)]));
  return /** @type {Kept} */ ({ way: "", ...lists });
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Whether a value can be kept as the way of the chooser.
 * @param {unknown} value
 * @returns {value is string}
 */
export const isWay = (value) => typeof value === "string" && WAY.test(value);

/** @param {string} text */
function json(text) {
  try {
    return /** @type {unknown} */ (JSON.parse(text));
  } catch {
    throw new Error("The file cannot be read: it is not complete, or not JSON.");
  }
}

/**
 * The days by id of one kind.
 * @param {Kind} kind
 * @param {unknown} value
 */
function list(kind, value) {
  if (!isObject(value)) throw new Error(`The file is damaged: "${kind}" is no list.`);
  /** @type {Record<string, string>} */
  const days = Object.create(null);
  for (const [id, day] of Object.entries(value)) {
    if (!isId(id) || !isDay(day))
      throw new Error(`The file is damaged: an entry in "${kind}" has no valid id and day.`);
    days[id] = day;
  }
  return days;
}

/**
 * What a text holds. Throws an Error that says what is wrong with it.
 * @param {string} text
 */
export function parse(text) {
  if (text.length > LARGEST) throw new Error("The file is too large to be an export of this site.");
  const value = json(text);
  if (!isObject(value) || value.app !== APP) throw new Error("The file is not an export of this site.");
  if (value.version !== VERSION) {
    throw new Error("The file comes from another version of this site, which this page cannot read.");
  }
  const kept = empty();
  for (const kind of kinds) kept[kind] = list(kind, value[kind] === undefined ? {} : value[kind]);
  if (value.way !== undefined && !isWay(value.way)) throw new Error('The file is damaged: "way" holds something else.');
  kept.way = value.way ?? "";
  return kept;
}

/**
 * The text of what is kept; parse() gives it back.
 * @param {Kept} kept
 * @param {Record<string, string>} [extra]  for people who read an export
 */
export const text = (kept, extra = {}) => JSON.stringify({ app: APP, version: VERSION, ...extra, ...kept }, null, 1);

/**
 * Two lists as one: what is done in one is done, on the earlier day; the first one's way before the second's.
 * @param {Kept} kept
 * @param {Kept} other
 */
export function joined(kept, other) {
  const both = empty();
  for (const kind of kinds) {
    Object.assign(both[kind], kept[kind]);
    for (const [id, day] of Object.entries(other[kind])) {
      if (!both[kind][id] || day < both[kind][id]) both[kind][id] = day;
    }
  }
  both.way = kept.way || other.way;
  return both;
}

/**
 * The day on which something was done, under its present or a former id; "" where it was not.
 * @param {Kept} kept
 * @param {Kind} kind
 * @param {string[]} ids  the present one first
 */
export const dayOf = (kept, kind, ids) => ids.map((id) => kept[kind][id]).find(Boolean) ?? "";

/**
 * Notes that something was done, or was not: under its present id alone, on the day that is known already, else today.
 * @param {Kept} kept  is changed
 * @param {Kind} kind
 * @param {string[]} ids  the present one first
 * @param {boolean} on
 * @param {string} today
 */
export function note(kept, kind, ids, on, today) {
  const day = dayOf(kept, kind, ids) || today;
  for (const id of ids) delete kept[kind][id];
  if (on) kept[kind][ids[0]] = day;
}
