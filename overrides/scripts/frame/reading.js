/* What follows the page as it is scrolled: the tabs leave, the title of the page takes the site's place in the header,
   the contents list marks where the reader is, and the way back to the top shows on the way up. All of it is read first
   and then written, once for each picture. */
import { all, one } from "../shared/dom.js";

/** @typedef {{ heading: HTMLElement, links: HTMLElement[] }} Section */

const TABS = 10; // px that the page is scrolled before they go
const ABOVE = 24; // px between the header and where a section counts as read

/**
 * The links of the contents lists by the heading that they lead to, in the order of the page.
 * @returns {Section[]}
 */
function sections() {
  /** @type {Map<HTMLElement, HTMLElement[]>} */
  const found = new Map();
  for (const link of all('[data-md-component="toc"] a[href^="#"]')) {
    const heading = document.getElementById(decodeURIComponent(link.getAttribute("href")?.slice(1) ?? ""));
    if (heading) found.set(heading, [...(found.get(heading) ?? []), link]);
  }
  return [...found].map(([heading, links]) => ({ heading, links }));
}

/**
 * Scrolls a list until the link is in its middle.
 * @param {HTMLElement} link
 * @param {ScrollBehavior} behavior
 */
function center(link, behavior) {
  const list = link.closest(".md-sidebar__scrollwrap");
  if (!list || !link.clientHeight || list.scrollHeight <= list.clientHeight) return;
  const place = link.getBoundingClientRect().top - list.getBoundingClientRect().top;
  list.scrollBy({ top: place - list.clientHeight / 2, behavior });
}

/**
 * Marks the links of the sections that were read, and the one that is being read.
 * @param {Section[]} parts
 * @param {number} current
 * @param {ScrollBehavior} behavior
 */
function mark(parts, current, behavior) {
  for (const [at, { links }] of parts.entries()) {
    for (const link of links) {
      link.classList.toggle("md-nav__link--passed", at <= current);
      link.classList.toggle("md-nav__link--active", at === current);
    }
  }
  for (const link of parts[current]?.links ?? []) center(link, behavior);
}

/** The contents list: a function that takes the height of the header, and gives one that marks where the reader is. */
function contents() {
  const parts = sections();
  let current = -1;
  return (/** @type {number} */ header) => {
    const ended = innerHeight + scrollY >= document.documentElement.scrollHeight - 1;
    const next = ended
      ? parts.length - 1
      : parts.findLastIndex(({ heading }) => heading.getBoundingClientRect().top < header + ABOVE);
    return () => {
      if (next !== current) mark(parts, next, current < 0 ? "auto" : "smooth");
      current = next;
    };
  };
}

/** The way back to the top, as a function like the others. */
function top() {
  const button = one('[data-md-component="top"]', HTMLButtonElement);
  let last = 0;
  button.addEventListener("click", () => {
    scrollTo({ top: 0 });
    button.blur();
  });
  return () => {
    const shows = scrollY > 0 && scrollY < last && scrollY > innerHeight / 8;
    const moved = scrollY !== last;
    last = scrollY;
    return () => {
      if (moved && button.hidden === shows) button.hidden = !shows;
    };
  };
}

/** Follows the page from now on. */
export function reading() {
  const tabs = one(".md-tabs", HTMLElement);
  const title = one(".md-header__title", HTMLElement);
  const header = one(".md-header", HTMLElement);
  const heading = document.querySelector(".md-content h1");
  const [list, lead] = [contents(), top()];
  let waits = false;
  const draw = () => {
    waits = false;
    const height = header.offsetHeight;
    const gone = scrollY >= TABS;
    const passed = heading !== null && heading.getBoundingClientRect().bottom <= height;
    const writes = [list(height), lead()];
    if (tabs.hidden !== gone) tabs.hidden = gone;
    title.classList.toggle("md-header__title--active", passed);
    for (const write of writes) write();
  };
  const ask = () => {
    if (!waits) requestAnimationFrame(draw);
    waits = true;
  };
  addEventListener("scroll", ask, { passive: true });
  addEventListener("resize", ask);
  addEventListener("load", ask);
  ask(); // with the first picture, not before it: the page is laid out once
  requestAnimationFrame(() => {
    for (const link of all(".md-nav--primary .md-nav__link--active")) center(link, "auto");
  });
}
