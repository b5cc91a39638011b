/* What a cell's place in the page carries for the script: the texts of its helper cells and of its check. */

/**
 * The two texts, "" where a cell has none. Two forms are read: a JSON element .live-data, and plain elements
 * .live-helper and .live-check in which "</" is written "<\/".
 * @param {ParentNode} root
 * @returns {{ helper: string, check: string }}
 */
export function data(root) {
  const json = root.querySelector("script.live-data");
  if (json) return { helper: "", check: "", ...JSON.parse(json.textContent ?? "") };
  const plain = (/** @type {string} */ name) =>
    (root.querySelector(`script.live-${name}`)?.textContent ?? "").replaceAll("<\\/", "</");
  return { helper: plain("helper"), check: plain("check") };
}
