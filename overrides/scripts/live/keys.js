/* What a key does to the text of an editor: Tab and Enter indent as Python wants it, Backspace takes an indent back. */

const INDENT = 4;

/** @typedef {{ value: string, from: number, to: number }} Selection  the text, and the part of it that is selected */
/** @typedef {{ piece: string, from: number, to: number, select?: true }} Edit  what comes in the place of what */

/**
 * The edit that a key makes; null where the browser's own is right.
 * @param {string} key
 * @param {Selection} selection
 * @returns {Edit | null}
 */
export function edit(key, { value, from, to }) {
  const begin = value.lastIndexOf("\n", from - 1) + 1;
  const line = value.slice(begin, from); // up to the cursor
  if (key === "Tab") {
    if (!value.slice(from, to).includes("\n")) return { piece: " ".repeat(INDENT - (line.length % INDENT)), from, to };
    const block = value.slice(begin, to).replace(/^(?=.)/gm, " ".repeat(INDENT));
    return { piece: block, from: begin, to, select: true };
  }
  if (key === "Enter") {
    const indent = line.slice(0, line.search(/[^ ]|$/));
    const deeper = /:\s*(#.*)?$/.test(line) ? " ".repeat(INDENT) : "";
    return { piece: `\n${indent}${deeper}`, from, to };
  }
  if (key === "Backspace" && from === to && /^ +$/.test(line)) {
    return { piece: "", from: from - ((line.length - 1) % INDENT) - 1, to: from };
  }
  return null;
}
