/* A chart of lines or dots over two axes. What is no number is left out; a first column of words is counted through. */
import { label, short } from "./svg.js";

const HEIGHT = 260;
const TOP = 14;
const LEFT = 56;

/**
 * Round numbers between two, about `count` of them, 20 at most.
 * @param {number} low
 * @param {number} high
 * @param {number} count
 */
export function ticks(low, high, count) {
  const raw = (high - low) / count || 1;
  const power = 10 ** Math.floor(Math.log10(raw));
  const size = [1, 2, 5, 10].find((factor) => factor * power >= raw * 0.999) ?? 10;
  const step = size * power;
  const found = [];
  for (let n = Math.ceil(low / step - 1e-9); n * step <= high + step * 1e-9 && found.length < 20; n++) {
    found.push(n * step);
  }
  return found;
}

/**
 * The span of the numbers on the upright axis: from 0 where that is near, never empty.
 * @param {number[]} values
 */
function span(values) {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const from = low > 0 && low < high * 0.4 ? 0 : low;
  return from === high ? [from - 1, high + 1] : [from, high];
}

/**
 * A series as a line or as dots, in two shapes that take turns.
 * @param {[x: number, y: number][]} points
 * @param {number} nth
 * @param {boolean} line
 */
function curve(points, nth, line) {
  const path = points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L");
  const dot = (/** @type {[number, number]} */ [x, y]) =>
    nth % 2
      ? `<rect class="chart-mark-${nth}" x="${(x - 3).toFixed(1)}" y="${(y - 3).toFixed(1)}" width="6" height="6"/>`
      : `<circle class="chart-mark-${nth}" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="3.5"/>`;
  return [
    ...(line ? [`<path class="chart-line-${nth}" d="M${path}"/>`] : []),
    ...(!line || points.length < 25 ? points.map(dot) : []),
  ];
}

/**
 * What a series does, in words.
 * @param {import("./chart.js").Table} table
 * @param {import("./chart.js").Series} series
 */
function course({ across, xs }, { name, values }) {
  const ys = values.filter(Number.isFinite);
  const [first = Number.NaN] = ys;
  const last = ys.at(-1) ?? Number.NaN;
  return (
    `${name} goes from ${short(first)} at ${across} ${xs[0]} to ${short(last)} at ${xs.at(-1)}, ` +
    `lowest ${short(Math.min(...ys))}, highest ${short(Math.max(...ys))}`
  );
}

/**
 * @param {import("./chart.js").Table} table
 * @param {number} width
 * @param {boolean} line
 * @returns {import("./chart.js").Drawing}
 */
export function plot(table, width, line) {
  const { across, xs, series } = table;
  const numbers = xs.map((x, at) => (Number.isFinite(+x) ? +x : at));
  const right = width - 96;
  const bottom = HEIGHT - 40;
  const [low, high] = span(series.flatMap(({ values }) => values).filter(Number.isFinite));
  const first = Math.min(...numbers);
  const last = Math.max(...numbers);
  const px = (/** @type {number} */ x) => LEFT + ((x - first) / (last - first || 1)) * (right - LEFT);
  const py = (/** @type {number} */ y) => bottom - ((y - low) / (high - low)) * (bottom - TOP);

  const marks = ticks(low, high, 4).flatMap((y) => [
    `<path class="chart-grid" d="M${LEFT} ${py(y).toFixed(1)}H${right}"/>`,
    label(LEFT - 6, py(y) + 4, short(y), "end"),
  ]);
  marks.push(...ticks(first, last, 5).map((x) => label(px(x), bottom + 17, short(x), "middle")));
  marks.push(label((LEFT + right) / 2, HEIGHT - 4, across, "middle"));
  /** @type {number[]} */
  const taken = [];
  series.forEach(({ name, values }, nth) => {
    const all = values.map((y, at) => /** @type {[number, number]} */ ([px(numbers[at]), py(y)]));
    const points = all.filter(([, y]) => Number.isFinite(y));
    let y = (points.at(-1)?.[1] ?? TOP) + 4;
    while (taken.some((other) => Math.abs(other - y) < 15)) y += y > 60 ? -5 : 15; // names do not cover each other
    taken.push(y);
    marks.push(...curve(points, nth, line), label(right + 8, y, name, "start", `chart-name-${nth}`));
  });
  return { height: HEIGHT, marks, said: series.map((one) => course(table, one)).join(". ") };
}
