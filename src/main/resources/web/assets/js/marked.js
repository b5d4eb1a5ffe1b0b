/*
 * Turns fragments into nodes. A fragment is HTML-escaped text whose only markup is <mark> and </mark>; anything else in
 * it stays text. No other file makes nodes of fragments.
 */
const ENTITY = /&(amp|lt|gt|quot|apos|#39|#x27|#x2F);/g;
const CHARACTERS = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", '#x27': "'", '#x2F': '/' };
const TAG = /<(\/?)mark>/;

/** Returns the parts of a fragment in order, each as `{text, marked}`. */
export function parts(fragment) {
  const pieces = fragment.split(TAG);
  const found = [];
  let marked = false;
  for (let i = 0; i < pieces.length; i++) {
    if (i % 2 === 1) {
      marked = pieces[i] === '';
    } else if (pieces[i] !== '') {
      found.push({ text: unescaped(pieces[i]), marked });
    }
  }
  return found;
}

/** Makes the nodes of a fragment: text nodes, and `<mark>` elements with one text node. */
export function markedNodes(fragment) {
  return parts(fragment).map(({ text, marked }) => node(text, marked));
}

/** Makes the nodes of several fragments of one text, with an ellipsis between fragments. */
export function joinedNodes(fragments) {
  return fragments.flatMap((fragment, i) => (i === 0 ? [] : [document.createTextNode(' … ')]).concat(markedNodes(fragment)));
}

/**
 * Returns the marked ranges of a text as `[start, end]` pairs, in order and without overlap. Fragments that do not occur
 * in the text mark nothing.
 */
export function markedRanges(text, fragments) {
  const ranges = fragments.flatMap((fragment) => {
    const pieces = parts(fragment);
    let at = text.indexOf(pieces.map((piece) => piece.text).join(''));
    return at < 0 ? [] : pieces.flatMap(({ text: piece, marked }) => {
      const range = [at, (at += piece.length)];
      return marked ? [range] : [];
    });
  });
  ranges.sort((a, b) => a[0] - b[0]);
  return ranges.filter(([start], i) => i === 0 || start >= ranges[i - 1][1]);
}

/** Makes a paragraph of each line of a text, with marks on `ranges`. */
export function paragraphs(text, ranges = []) {
  let start = 0;
  return text.split('\n').map((line) => {
    const end = start + line.length;
    const paragraph = document.createElement('p');
    paragraph.append(...stretch(text, [start, end], ranges));
    start = end + 1;
    return paragraph;
  });
}

function stretch(text, [start, end], ranges) {
  const nodes = [];
  let at = start;
  for (const [from, to] of ranges.filter((range) => range[1] > start && range[0] < end)) {
    nodes.push(node(text.slice(at, from), false), node(text.slice(Math.max(from, start), Math.min(to, end)), true));
    at = Math.min(to, end);
  }
  nodes.push(node(text.slice(at, end), false));
  return nodes;
}

function node(text, marked) {
  const content = document.createTextNode(text);
  if (!marked) {
    return content;
  }
  const mark = document.createElement('mark');
  mark.append(content);
  return mark;
}

function unescaped(text) {
  return text.replace(ENTITY, (_, name) => CHARACTERS[name]);
}
