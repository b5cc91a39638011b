/* Which rows fit what is chosen in the filters, and their order. Rows are values here; filter.js reads them from the
   page. */

/**
 * @typedef {object} Row
 * @property {number} place  in the list as written
 * @property {string} title  in lower case
 * @property {string} text  everything that it says, in lower case
 * @property {Record<string, string[]>} words  ids of the vocabulary by filter: { kind: ["course"] }
 * @property {number} hours  Infinity where unknown
 * @property {string} checked  a day, or ""
 */
/** @typedef {[name: string, value: string][]} Chosen  no value is empty */

/**
 * Whether a row fits everything that is chosen.
 * @param {Row} row
 * @param {Chosen} chosen
 */
export const fits = (row, chosen) =>
  chosen.every(([name, value]) => {
    if (name === "sort") return true;
    if (name === "text")
      return value
        .toLowerCase()
        .split(/\s+/)
        .every((word) => row.text.includes(word));
    if (name === "hours") return row.hours <= Number(value);
    return row.words[name].includes(value);
  });

/** @type {Record<string, (a: Row, b: Row) => number>} */
const ORDERS = {
  "": (a, b) => a.place - b.place,
  title: (a, b) => a.title.localeCompare(b.title),
  hours: (a, b) => (a.hours === b.hours ? a.place - b.place : a.hours - b.hours), // Infinity less itself is no number
  checked: (a, b) => b.checked.localeCompare(a.checked) || a.place - b.place,
};

/**
 * The rows in an order: title, hours, checked, or "" for as they are written.
 * @template {Row} T
 * @param {T[]} rows
 * @param {string} order
 */
export const sorted = (rows, order) => [...rows].sort(ORDERS[order]);
