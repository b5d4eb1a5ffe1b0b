import { element } from './dom.js';
import { day } from './formats.js';
import { words } from './language.js';
import { interviewLink, speakerLink, turnLink } from './links.js';
import { joinedNodes, markedNodes } from './marked.js';

/** Makes the list of hits: each answer under its question, with marks and with its publication. */
export function hitList(hits, query) {
  return element('ol', { class: 'hits' }, hits.map((hit) => element('li', {}, hitArticle(hit, query))));
}

function hitArticle(hit, query) {
  return element('article', { class: `hit is-${hit.role}`, 'data-turn': hit.id },
    source(hit.interview, hit.titleHighlight),
    hit.question && question(hit.question),
    element('p', { class: 'hit-words', lang: 'ar', dir: 'auto' }, said(hit), joinedNodes(hit.highlights)),
    element('p', { class: 'hit-ways' },
      element('a', { class: 'hit-open', href: turnLink(hit.interview.id, hit.ordinal, query) }, words.inContext)));
}

/** Makes the head of a hit: title, publication, day. */
function source(interview, marked) {
  return element('header', { class: 'hit-source' },
    element('h3', {}, element('a', { href: interviewLink(interview.id) }, title(interview, marked))),
    imprint(interview));
}

function title(interview, marked) {
  return element('bdi', {}, marked ? markedNodes(marked) : interview.title ?? words.untitled);
}

/** Makes a line with the publication and the day of an interview, as far as known. */
export function imprint({ publication, date }) {
  return element('p', { class: 'imprint' },
    publication && bdi(publication),
    date && element('time', { datetime: date }, day(date)));
}

function question({ speaker, text, highlights }) {
  return element('p', { class: 'hit-question', lang: 'ar', dir: 'auto' },
    speaker && element('span', { class: 'asker' }, bdi(speaker.name)),
    highlights.length > 0 ? joinedNodes(highlights) : text);
}

/** Names the speaker before the words. The name is isolated, so only the words decide the direction of the paragraph. */
function said(hit) {
  if (hit.ordinal === 0) {
    return element('bdi', { class: 'said' }, words.preface);
  }
  const name = hit.speaker
    ? element('a', { href: speakerLink(hit.speaker.id) }, bdi(hit.speaker.name))
    : hit.role === 'answer' && words.unknownSpeaker;
  const kind = hit.role === 'question' && [element('bdi', { class: 'kind' }, words.question), ' '];
  return element('span', { class: 'said' }, kind, name);
}

function bdi(text) {
  return element('bdi', {}, text);
}
