/* From scores for each word of a query to one list, the best first: what has all words before what has some. */

import { NAME } from "./lookup.js";

/** @typedef {import("./lookup.js").Row} Row */
/** @typedef {import("./lookup.js").Place} Place */
/**
 * A thing that is found. `whole`: it has every word; `level`: 2 where the query is its very name, 1 where it is whole.
 * @typedef {{ thing: number, score: number, level: number, whole: boolean }} Hit
 */
/** @typedef {(typeof KINDS)[number]} Kind */
/**
 * The things' scores for each word of a query, and for names in it.
 * @typedef {object} Marks
 * @property {Map<number, number>[]} words
 * @property {number[]} rare  how much each word says
 * @property {Map<number, number>} names
 * @property {Map<number, number>} shares  how much of what the query says is the thing's whole name
 * @property {Map<number, string[]>[]} terms
 */

export const KINDS = /** @type {const} */ ([
  "page",
  "section",
  "term",
  "asked",
  "practice",
  "resource",
  "notebook",
  "exercise",
]);
/** @type {Record<Kind, number>} */
const WEIGHT = {
  page: 1,
  section: 0.55,
  term: 1,
  asked: 1,
  practice: 0.6,
  resource: 0.8,
  notebook: 0.4,
  exercise: 0.6,
};
const LIFTED = 0.5; // a word of a section, for its page
const HALF = 0.5; // of what a query says must be a page's own, not its sections'
const FULL = 30; // a name that is all of the query, or nearly
const SECTIONS = 2; // of one page in the list

/**
 * Of two scores for one thing, the better.
 * @param {Map<number, number>} all  is changed
 * @param {Map<number, number>} more
 * @param {number} weight
 */
export function better(all, more, weight) {
  for (const [thing, score] of more) all.set(thing, Math.max(all.get(thing) ?? 0, score * weight));
}

/** @param {number[]} numbers */
export const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/**
 * No page takes the whole list with its sections.
 * @param {Row[]} things
 * @param {Hit[]} hits
 */
function few(things, hits) {
  /** @type {Map<number, number>} */
  const seen = new Map();
  return hits.filter(({ thing }) => {
    const [kind, place] = things[thing];
    if (KINDS[kind] !== "section") return true;
    const count = (seen.get(place) ?? 0) + 1;
    seen.set(place, count);
    return count <= SECTIONS;
  });
}

/**
 * The best first. Of things with the very name that is asked for, a page comes before a term, and so on.
 * @param {Row[]} things
 * @returns {(one: Hit, other: Hit) => number}
 */
const order = (things) => (one, other) =>
  other.level - one.level ||
  (one.level === 2 ? things[one.thing][0] - things[other.thing][0] : 0) ||
  other.score - one.score ||
  one.thing - other.thing;

/**
 * The function that ranks.
 * @param {Row[]} things
 * @param {Place[]} places
 */
export function ranking(things, places) {
  /** @type {Map<number, number>} the thing that is a page, by its place */
  const pages = new Map(things.flatMap(([kind, place], thing) => (KINDS[kind] === "page" ? [[place, thing]] : [])));
  const inPage = (/** @type {number} */ thing) => KINDS[things[thing][0]] === "section";

  /* A page has what its sections have, though less of it. */
  const lifted = (/** @type {Map<number, number>} */ scores) => {
    const all = new Map(scores);
    for (const [thing, score] of scores) {
      const page = pages.get(things[thing][1]);
      if (inPage(thing) && page !== undefined) all.set(page, Math.max(all.get(page) ?? 0, score * LIFTED));
    }
    return all;
  };
  const weight = (/** @type {number} */ thing) => {
    const own = WEIGHT[KINDS[things[thing][0]]];
    const page = inPage(thing) || pages.get(things[thing][1]) === thing;
    return page ? own * Math.sqrt(places[things[thing][1]][3]) : own; // what explains before what lists
  };

  /**
   * @param {Marks} marks
   * @returns {Hit[]}
   */
  return ({ words, rare, names, shares }) => {
    const all = words.map(lifted);
    const most = sum(rare);
    const part = (/** @type {Map<number, number>[]} */ scores, /** @type {number} */ thing) =>
      sum(rare.filter((_, at) => scores[at].has(thing))) / most;
    const hits = [...new Set([...names.keys(), ...all.flatMap((one) => [...one.keys()])])].map((thing) => {
      const named = names.get(thing) ?? 0;
      const own = part(words, thing);
      const said = sum(all.map((scores, at) => (scores.get(thing) ?? 0) * rare[at]));
      const score = said * ((part(all, thing) + own) / 2) ** 2 * weight(thing) + named;
      const called = named >= FULL || (shares.get(thing) ?? 0) > HALF * most;
      const whole = called || (own >= HALF && all.every((scores) => scores.has(thing)));
      const level = Number(whole) + Number(named >= NAME);
      return { thing, score, level, whole };
    });
    return few(things, hits.sort(order(things)));
  };
}
