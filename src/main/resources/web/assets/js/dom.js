/**
 * Makes an element. Properties become attributes: `true` an empty one, null and false none. Functions become listeners.
 * Children are nodes or texts; texts never become markup.
 */
export function element(name, properties = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === 'function') {
      node.addEventListener(key, value);
    } else if (value !== null && value !== undefined && value !== false) {
      node.setAttribute(key, value === true ? '' : value);
    }
  }
  node.append(...present(children));
  return node;
}

/** Replaces the children of a node; null children are left out. */
export function fill(node, ...children) {
  node.replaceChildren(...present(children));
}

/** Renders the content of a node again and restores the focus to the child with the same `data-key`. */
export function keepFocus(node, render) {
  const key = node.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
  render();
  if (key !== undefined) {
    node.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
  }
}

/** Delays `task` until it has not been called for `delay` milliseconds. */
export function debounced(task, delay) {
  let timer = 0;
  const later = (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => task(...values), delay);
  };
  later.cancel = () => clearTimeout(timer);
  return later;
}

function present(children) {
  return children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);
}
