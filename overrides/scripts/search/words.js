/* Text as the words that the search knows. macros/publish/words.py does the same to the pages: a test lets both make
   one index. */

const LONGEST = 40; // letters of a word: longer ones are addresses and hashes
const MOST = 4; // words that a hyphen or the like ties together, and that are looked for as one as well
const CHAIN = /[\p{L}\p{N}]+(?:\+\+|#)?(?:[-_./&][\p{L}\p{N}]+(?:\+\+|#)?)*/gu;
const PLAIN = /^[\0-\x7f]*$/;
const PLAIN_CHAIN = /[a-z0-9]+(?:\+\+|#)?(?:[-_./&][a-z0-9]+(?:\+\+|#)?)*/g; // the same, many times as fast
const NUMBER = /^[0-9]{5,}$/;
const TIE = /[-_./&]/;
const WORD = /^[a-z0-9]+$/;

/**
 * The text in lower case, without accents and apostrophes.
 * @param {string} text
 */
export const fold = (text) =>
  (PLAIN.test(text) ? text : text.normalize("NFKD").replace(/[\u0300-\u036f\u2019]/g, ""))
    .replaceAll("'", "")
    .toLowerCase();

/** @param {string} part  of a chain: only a single letter keeps its signs */
const bare = (part) => (/^.(\+\+|#)$/u.test(part) ? part : part.replace(/[+#]+$/, ""));

/**
 * The words of a text, those that a hyphen or the like ties together in one list.
 * @param {string} text
 */
export function chains(text) {
  const folded = fold(text);
  const found = folded.match(PLAIN.test(folded) ? PLAIN_CHAIN : CHAIN) ?? [];
  return found.map((chain) => (WORD.test(chain) ? [chain] : chain.split(TIE).map(bare)));
}

/**
 * The functions that need to know the stop words.
 * @param {Iterable<string>} stop
 */
export function reader(stop) {
  const silent = new Set(stop);
  const says = (/** @type {string} */ word) =>
    word.length > 1 && word.length <= LONGEST && !silent.has(word) && !NUMBER.test(word);
  const tied = (/** @type {string[]} */ chain) => (chain.length > 1 && chain.length <= MOST ? [chain.join("")] : []);
  /** The words of a text that say something, and what is tied together as one word; all words where none does. */
  const words = (/** @type {string} */ text) => {
    const found = chains(text);
    const some = [...found.flat(), ...found.flatMap(tied)].filter(says);
    return some.length ? some : found.flat();
  };
  /** The words of a query or a name, each once: what is tied together stands for words that say nothing alone (A/B). */
  const parts = (/** @type {string} */ text) => {
    const found = chains(text);
    const some = found.flatMap((chain) => (chain.some(says) ? chain : tied(chain))).filter(says);
    return some.length ? some : found.flat();
  };
  /** The whole text as one word: "Learning rates" as learningrates. */
  const name = (/** @type {string} */ text) => parts(text).join("");
  return { says, parts, words, name };
}
