/* The search itself: which things a query finds, the best first. It runs in a worker and knows no page. */
import { Lookup, namesOf, titleOf } from "./lookup.js";
import { better, KINDS, ranking, sum } from "./rank.js";
import { chains } from "./words.js";

/** @typedef {import("./lookup.js").Names} Names */
/** @typedef {import("./rank.js").Hit} Hit */
/** @typedef {import("./rank.js").Marks} Marks */

const SAME = 0.75; // a word that means the same
const INSIDE = 0.6; // a name inside a longer query
const SPAN = 4; // words of such a name

/**
 * The parts of a query that may be a name: from, to. The whole query is the last.
 * @param {number} length
 */
function spans(length) {
  const found = [];
  for (let from = 0; from < length; from++) {
    for (let to = from + 1; to <= Math.min(length, from + SPAN); to++) found.push([from, to]);
  }
  return [...found.filter(([from, to]) => to - from < length), [0, length]];
}

/** A search over the names, and over all words once they have arrived. */
export class Engine extends Lookup {
  /**
   * @param {typeof import("minisearch").default} Index
   * @param {Names} names
   */
  constructor(Index, names) {
    super(Index, names);
    /** @type {Map<string, string[][]>} by a name, the words of what means the same */
    this.same = new Map();
    this.rank = ranking(this.things, names.places);
    for (const group of [...names.same, ...this.terms()]) {
      for (const one of group) {
        const others = group.filter((other) => other !== one).map((other) => this.read.parts(other));
        const name = this.read.name(one);
        this.same.set(name, [...(this.same.get(name) ?? []), ...others]);
      }
    }
  }

  /**
   * Adds the words of all texts, and the things that have no name of their own.
   * @param {import("./lookup.js").Words} words
   */
  async add(words) {
    await super.add(words);
    this.rank = ranking(this.things, this.names.places);
  }

  /** The names of each term of the glossary, plurals left out. */
  terms() {
    return this.names.things
      .filter(([kind]) => KINDS[kind] === "term")
      .map((row) => [titleOf(row, this.names.places), ...namesOf(row)])
      .map((group) =>
        group.filter((one, at) => !group.slice(0, at).some((other) => one.startsWith(other.slice(0, -1)))),
      )
      .filter((group) => group.length > 1);
  }

  /**
   * What a query finds, the best first: what has all its words, then what has some of them.
   * @param {string} query
   * `terms` gives the words of a thing by which it was found.
   * @returns {{ hits: Hit[], terms: (thing: number) => Set<string> }}
   */
  find(query) {
    const words = this.read.parts(query).map((word) => this.meant(word));
    if (!words.length) return { hits: [], terms: () => new Set() };
    const open = !/\s$/.test(query); // the last word may go on
    const marks = this.marks(words, open);
    this.tie(query, words, marks);
    this.name(words, marks, open);
    const terms = (/** @type {number} */ thing) => new Set(marks.terms.flatMap((one) => one.get(thing) ?? []));
    return { hits: this.rank(marks), terms };
  }

  /**
   * @param {string[]} words
   * @param {boolean} open
   * @returns {Marks}
   */
  marks(words, open) {
    const found = words.map((word, at) => this.word(word, open && at === words.length - 1));
    return {
      words: found.map(({ scores }) => new Map(scores)),
      rare: found.map(({ rare }) => rare),
      names: new Map(),
      shares: new Map(),
      terms: found.map(({ terms }) => terms),
    };
  }

  /**
   * What a hyphen ties together, or a space should not have parted, as one word: k-means, scikit learn.
   * @param {string} query
   * @param {string[]} words
   * @param {Marks} marks  is changed
   */
  tie(query, words, marks) {
    const every = chains(query);
    const all = every.flat();
    const pairs = all.slice(1).map((word, at) => [all[at], word]);
    for (const parts of [...every.filter((chain) => chain.length > 2), ...pairs]) {
      const one = parts.join("");
      if (!this.known.has(one)) continue;
      const { scores, terms } = this.word(one, false);
      words.forEach((word, at) => {
        if (parts.includes(word)) better(marks.words[at], scores, 1 / parts.length);
      });
      if (all.length === parts.length) better(marks.names, this.named(one, false), 1);
      marks.terms.push(terms);
    }
  }

  /**
   * Names in the query, and what means the same as a part of it.
   * @param {string[]} words
   * @param {Marks} marks  is changed
   * @param {boolean} open
   */
  name(words, marks, open) {
    for (const [from, to] of spans(words.length)) {
      const name = words.slice(from, to).join("");
      const all = to - from === words.length;
      const weight = all ? 1 : INSIDE * ((to - from) / words.length) ** 2;
      const named = this.named(name, all && open);
      better(marks.names, named, weight);
      if (!all) {
        const share = sum(marks.rare.slice(from, to));
        better(marks.shares, new Map([...named.keys()].map((thing) => [thing, share])), 1);
      }
      for (const other of this.same.get(name) ?? []) {
        better(marks.names, this.named(other.join(""), false), weight * SAME);
        const scores = this.all(other, marks);
        for (const each of marks.words.slice(from, to)) better(each, scores, SAME);
      }
    }
  }

  /**
   * The things that have all these words.
   * @param {string[]} words
   * @param {Marks} marks  learns which words were found
   */
  all(words, marks) {
    const found = words.map((word) => this.word(word, false));
    const scores = new Map();
    for (const thing of found[0].scores.keys()) {
      const each = found.map((one) => one.scores.get(thing) ?? 0);
      if (Math.min(...each) > 0) scores.set(thing, sum(each) / each.length);
    }
    marks.terms.push(...found.map(({ terms }) => terms));
    return scores;
  }
}
