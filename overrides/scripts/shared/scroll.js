/* What scrolls sideways can be reached with the Tab key, and so be scrolled with the arrow keys. */

/**
 * Gives a box a tab stop while it scrolls, and takes it away when it no longer does; whether that changed anything.
 * @param {HTMLElement} box
 */
export function reachable(box) {
  const scrolls = box.scrollWidth > box.clientWidth + 1;
  if (scrolls === (box.tabIndex === 0)) return false;
  if (scrolls) box.tabIndex = 0;
  else box.removeAttribute("tabindex");
  return true;
}
