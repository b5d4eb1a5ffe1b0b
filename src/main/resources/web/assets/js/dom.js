/**
 * A new element. Properties are set as attributes (`true` as an empty one, null and false not at all), functions as
 * listeners; children are nodes or texts, and texts never become markup.
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

/** Children in place of those that a node has; nulls are left out. */
export function fill(node, ...children) {
  node.replaceChildren(...present(children));
}

/** Renders anew what a node holds and gives the focus back to the child of the same `data-key`. */
export function keepFocus(node, render) {
  const key = node.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
  render();
  if (key !== undefined) {
    node.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
  }
}

/** Calls `task` once it was not asked for again for `delay` milliseconds. */
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
