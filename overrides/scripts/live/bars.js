/* A bar chart: a row for each value of the first column, in it a bar for each series. */
import { label } from "./svg.js";

const BAR = 15;
const STEP = 18; // from bar to bar
const GAP = 8; // between rows
const LEGEND = 20;

/**
 * @param {import("./chart.js").Table} table
 * @param {number} width
 * @returns {import("./chart.js").Drawing}
 */
export function bars({ xs, series }, width) {
  const finite = series.flatMap(({ values }) => values).filter(Number.isFinite);
  const left = Math.min(200, 12 + 7.2 * Math.max(...xs.map((x) => x.length)));
  const row = series.length * STEP + GAP;
  const low = Math.min(0, ...finite);
  const scale = (width - left - 64) / (Math.max(0, ...finite) - low || 1);
  const px = (/** @type {number} */ value) => left + (value - low) * scale;
  const height = xs.length * row + GAP + (series.length > 1 ? LEGEND : 0);

  const bar = (
    /** @type {number} */ value,
    /** @type {string} */ written,
    /** @type {number} */ y,
    /** @type {number} */ nth,
  ) => {
    if (!Number.isFinite(value)) return [];
    const length = Math.max(1, Math.abs(value) * scale).toFixed(1);
    const from = px(Math.min(0, value)).toFixed(1);
    return [
      `<rect class="chart-mark-${nth}" x="${from}" y="${y}" width="${length}" height="${BAR}"/>`,
      label(px(Math.max(0, value)) + 5, y + 12, written),
    ];
  };
  const marks = xs.flatMap((x, at) => [
    label(left - 6, at * row + row / 2 + 4, x, "end"),
    ...series.flatMap(({ values, written }, nth) => bar(values[at], written[at], at * row + nth * STEP + 4, nth)),
  ]);
  const legend = series.map(({ name }, nth) =>
    label(left + nth * 150, height - 4, `■ ${name}`, "start", `chart-name-${nth}`),
  );
  const said = series.map(({ name, written }) => `${name}: ${xs.map((x, at) => `${x} ${written[at]}`).join(", ")}`);
  return { height, marks: series.length > 1 ? [...marks, ...legend] : marks, said: said.join(". ") };
}
