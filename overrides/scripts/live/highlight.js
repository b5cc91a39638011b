/* Python as colored HTML, while it is typed. The three classes are those that the build's highlighter gives as well:
   c1 a comment, s2 a string, k a keyword. Everything is escaped; what is typed half is colored as far as it goes. */

/**
 * Text as HTML that shows just this text.
 * @param {string} text
 */
export const escapeHtml = (text) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

const COMMENT = /(#.*)/;
const STRING = /("""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|[fr]?"(?:\\.|[^"\\\n])*"?|[fr]?'(?:\\.|[^'\\\n])*'?)/;
const WORDS =
  "False None True and as assert break class continue def del elif else except finally for from global if import " +
  "in is lambda nonlocal not or pass raise return try while with yield";
const KEYWORD = new RegExp(`\\b(${WORDS.replaceAll(" ", "|")})\\b`);
const TOKEN = new RegExp(`${[COMMENT, STRING, KEYWORD].map(({ source }) => source).join("|")}|[^#"'\\w]+|\\w+`, "g");

/**
 * Python source as HTML.
 * @param {string} text
 */
export const paint = (text) =>
  text.replace(TOKEN, (all, comment, string, keyword) => {
    const kind = (comment && "c1") || (string && "s2") || (keyword && "k");
    return kind ? `<span class="${kind}">${escapeHtml(all)}</span>` : escapeHtml(all);
  });
