/* Elements: finding and making them. What a page must hold and lacks is a fault of our own build, and throws. */

/**
 * The elements that a selector finds, as an array.
 * @param {string} selector
 * @param {ParentNode} [root]
 * @returns {HTMLElement[]}
 */
export const all = (selector, root = document) => [...root.querySelectorAll(/** @type {"div"} */ (selector))];

/**
 * The first element that a selector finds. Throws where there is none, or one of another kind.
 * @template {Element} T
 * @param {string} selector
 * @param {new () => T} kind  its class, such as HTMLInputElement
 * @param {ParentNode} [root]
 * @returns {T}
 */
export function one(selector, kind, root = document) {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the page has no ${kind.name} at ${selector}`);
  return found;
}

/**
 * The value of an attribute that the build writes. Throws where it is missing.
 * @param {Element} node
 * @param {string} name
 */
export function attribute(node, name) {
  const value = node.getAttribute(name);
  if (value === null) throw new Error(`<${node.localName} class="${node.className}"> has no ${name}`);
  return value;
}

/**
 * A new element with its attributes and children. Text becomes text, never markup.
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, string>} [attributes]
 * @param {...(Node | string)} children
 */
export function make(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}

/**
 * A button of ours: it submits nothing.
 * @param {string} kind  its class
 * @param {string} label
 */
export const button = (kind, label) => make("button", { type: "button", class: kind }, label);
