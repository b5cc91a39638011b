/* The state of a form in the page's address, after #, as name=value pairs, so that it can be shared. What is in an
   address is only handed on as pairs: whoever takes it compares it with what its form knows. An address without "=" is
   an ordinary anchor. */

/**
 * The pairs that an address or, at a heading, its place in the history holds; "" where neither does.
 * @param {string} hash  without its #
 * @param {unknown} state  history.state
 */
export function query(hash, state) {
  if (hash.includes("=")) return hash;
  const kept = typeof state === "object" && state && "query" in state ? state.query : "";
  return typeof kept === "string" ? kept : "";
}

/**
 * The address for a state: "#a=b", or `plain` where nothing is chosen.
 * @param {string} pairs
 * @param {string} plain  the page's address without anything after #
 */
export const address = (pairs, plain) => (pairs ? `#${pairs}` : plain);

/**
 * Ties a form to the address: takes what the address holds now, and again whenever it changes. Gives the function that
 * writes the form's state into the address.
 * @param {() => URLSearchParams} state  what is chosen
 * @param {(given: URLSearchParams, later: boolean) => void} take  chooses these pairs; `later`: not at the start
 * @param {(anchor: string, later: boolean) => void} [visit]  called with an ordinary anchor
 * @returns {() => void}
 */
export function tie(state, take, visit) {
  /* In the address, and beside it: a link to a heading of this page changes the address only. */
  const keep = (write = true) => {
    const pairs = state().toString();
    try {
      const target = write ? address(pairs, location.pathname + location.search) : undefined; // else it stays
      history.replaceState({ query: pairs }, "", target);
    } catch {
      /* some browsers refuse it for files; the form works without */
    }
  };
  const arrive = (/** @type {boolean} */ later) => {
    const hash = location.hash.slice(1);
    const pairs = query(hash, later ? null : history.state); // a reload, at a heading, has them in the history
    if (pairs) take(new URLSearchParams(pairs), later);
    else if (later) keep(false);
    if (hash && !hash.includes("=")) visit?.(hash, later);
  };
  window.addEventListener("hashchange", () => arrive(true));
  arrive(false);
  return () => keep();
}
