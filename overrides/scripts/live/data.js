/* What a cell carries for the script beside its code: the code of its helper cells and of its check, as JSON. */

/**
 * The two texts, "" where a cell has none.
 * @param {ParentNode} root
 * @returns {{ helper: string, check: string }}
 */
export function data(root) {
  const json = root.querySelector("script.live-data")?.textContent;
  return { helper: "", check: "", ...(json ? JSON.parse(json) : {}) };
}
