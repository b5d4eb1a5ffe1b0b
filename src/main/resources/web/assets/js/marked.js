/*
 * Fragments come HTML-escaped with nothing but <mark> and </mark> in them. They become nodes here, and only here: whatever
 * else a fragment holds stays text.
 */
const ENTITY = /&(amp|lt|gt|quot|apos|#39|#x27|#x2F);/g;
const CHARACTERS = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", '#x27': "'", '#x2F': '/' };
const TAG = /<(\/?)mark>/;

/** The parts of a fragment, in order: `{text, marked}`. */
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

/** The nodes of a fragment: text nodes, and `<mark>` elements that hold one text node. */
export function markedNodes(fragment) {
  return parts(fragment).map(({ text, marked }) => node(text, marked));
}

/** The nodes of several fragments of one text, an ellipsis between them. */
export function joinedNodes(fragments) {
  return fragments.flatMap((fragment, i) => (i === 0 ? [] : [document.createTextNode(' … ')]).concat(markedNodes(fragment)));
}

/**
 * Where a text is marked by fragments of it: `[start, end]` pairs in order, without overlap. A fragment that is no part of
 * the text marks nothing.
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

/** A text as paragraphs, one a line, marked where `ranges` say. */
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
