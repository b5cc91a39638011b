/* What the dialog offers before the first key: the reader's next step, the pages that were open last, and those that
   most others build on. */
import { done, way } from "../reader/record.js";
import { visited } from "./visited.js";

/** @typedef {import("./lookup.js").Names} Names */
/** @typedef {{ title: string, where: string, address: string }} Offer */
/** @typedef {{ heading: string, offers: Offer[] }} Group */

const RECENT = 4;

/**
 * @param {Names} names
 * @param {number} place
 * @returns {Offer}
 */
function offer(names, place) {
  const [address, title, where] = names.places[place];
  return { title, where, address };
}

/**
 * The kept way, and the first page that is not read yet: what the progress page says, too.
 * @param {Names} names
 * @returns {Offer[]}
 */
function next(names) {
  const found = [];
  const chooser = names.places.findIndex(([address]) => address === names.chooser);
  if (way() && chooser >= 0) {
    found.push({
      ...offer(names, chooser),
      title: "Your way in, as you kept it",
      address: `${names.chooser}#${way()}`,
    });
  }
  const unread = names.read.find(([, ids]) => !done("pages", ids.split(" ")));
  if (unread) found.push(offer(names, unread[0]));
  return found;
}

/**
 * The groups that have something to offer, each page in one of them only.
 * @param {Names} names
 * @param {string} here  address of the page that is open
 * @returns {Group[]}
 */
export function before(names, here) {
  const seen = new Set([here]);
  const group = (/** @type {string} */ heading, /** @type {Offer[]} */ offers) => {
    const fresh = offers.filter(({ address }) => !seen.has(address));
    for (const { address } of fresh) seen.add(address);
    return { heading, offers: fresh };
  };
  const recent = visited().flatMap((address) => {
    const place = names.places.findIndex(([known]) => known === address);
    return place >= 0 && address !== here ? [offer(names, place)] : [];
  });
  return [
    group("Your next step", next(names)),
    group("Where you were", recent.slice(0, RECENT)),
    group(
      "What most pages build on",
      names.popular.map((place) => offer(names, place)),
    ),
  ].filter(({ offers }) => offers.length);
}
