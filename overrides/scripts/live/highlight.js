/* Python as colored HTML, while it is typed. The classes are those that the build's highlighter gives as well: c a
   comment, s a string, k a keyword, o an operator that is a word; a test colors one sample with both. Everything is
   escaped; what is typed half is colored as far as it goes. */

/**
 * Text as HTML that shows just this text.
 * @param {string} text
 */
export const escapeHtml = (text) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

const COMMENT = /(#.*)/;
const STRING = /([bfru]{0,2})("""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?)/;
const FIELD = /(\{\{|\}\}|\{(?:[^{}:"']|"[^"]*"|'[^']*')*:?|\})/; // of an f-string, up to its format
const KEYWORDS =
  "as assert break class continue def del elif else except finally for from global if import lambda nonlocal pass " +
  "raise return try while with yield";
/** @param {string} words */
const anyOf = (words) => new RegExp(`\\b(${words.replaceAll(" ", "|")})\\b`);
const PARTS = [COMMENT, STRING, anyOf(KEYWORDS), anyOf("and in is not or")];
const TOKEN = new RegExp(`${PARTS.map(({ source }) => source).join("|")}|[^#"'\\w]+|\\w+`, "g");

/**
 * @param {string} kind  its class
 * @param {string} text
 */
const span = (kind, text) => (text && kind ? `<span class="${kind}">${escapeHtml(text)}</span>` : escapeHtml(text));

/**
 * A string, without its prefix; what an f-string puts in is left plain.
 * @param {string} prefix
 * @param {string} text
 */
const quoted = (prefix, text) =>
  (prefix.includes("f") ? text.split(FIELD) : [text]).map((part, at) => span(at % 2 ? "" : "s", part)).join("");

/**
 * Python source as HTML.
 * @param {string} text
 */
export const paint = (text) =>
  text.replace(TOKEN, (all, comment, prefix, string, keyword, operator) => {
    if (string) return prefix + quoted(prefix, string);
    return span((comment && "c") || (keyword && "k") || (operator && "o") || "", all);
  });
