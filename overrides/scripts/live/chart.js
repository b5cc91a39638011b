/* Charts: the text that the notebooks' helper chart() prints, as a picture with a spoken label and its numbers:

       [line chart] Title          or [dots chart], [bars chart]
       x | name | other name
       1 | 2.5 | 3

   Gives markup; touches no page. */
import { bars } from "./bars.js";
import { escapeHtml } from "./highlight.js";
import { plot } from "./plot.js";

/** @typedef {{ name: string, values: number[], written: string[] }} Series  as numbers, and as they were printed */
/** @typedef {{ across: string, xs: string[], series: Series[] }} Table  across: what the first column is */
/** @typedef {{ height: number, marks: string[], said: string }} Drawing  SVG, and the same in words */

export const HEAD = /^\[(line|dots|bars) chart\] ?(.*)$/;

const KINDS = { line: "Line chart", dots: "Dots", bars: "Bars" };

/** @param {string[]} rows */
const cells = (rows) => rows.map((row) => row.split(" | "));

/**
 * Whether each row has a cell for each name, and each series a number: what a reader's change made infinite stays text.
 * @param {string[]} rows
 */
export function drawable(rows) {
  const [names, ...body] = cells(rows);
  return (
    body.length > 0 &&
    body.every((row) => row.length === names.length) &&
    names.slice(1).every((_, at) => body.some((row) => Number.isFinite(Number.parseFloat(row[at + 1]))))
  );
}

/**
 * Drawable rows as a table.
 * @param {string[]} rows
 * @returns {Table}
 */
export function table(rows) {
  const [[across, ...names], ...body] = cells(rows);
  const series = names.map((name, at) => {
    const written = body.map((row) => row[at + 1]);
    return { name, written, values: written.map(Number.parseFloat) };
  });
  return { across, xs: body.map(([x]) => x), series };
}

/**
 * The chart as the inside of a <figure>.
 * @param {string} kind  line, dots or bars
 * @param {string} title
 * @param {string[]} rows  drawable
 * @param {number} width  of the drawing
 */
export function markup(kind, title, rows, width) {
  const { height, marks, said } =
    kind === "bars" ? bars(table(rows), width) : plot(table(rows), width, kind === "line");
  const label = escapeHtml(`${KINDS[/** @type {keyof typeof KINDS} */ (kind)]}: ${title}. ${said}.`);
  return (
    `<figcaption>${escapeHtml(title)}</figcaption>` +
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">${marks.join("")}</svg>` +
    `<details><summary>The numbers</summary><pre>${escapeHtml(rows.join("\n"))}</pre></details>`
  );
}
