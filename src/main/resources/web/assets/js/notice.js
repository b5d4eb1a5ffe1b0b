import { element } from './dom.js';
import { words } from './language.js';

/** Makes a notice for a page without content: a heading, a sentence, and buttons or links to go on. */
export function notice(title, hint, ...ways) {
  return element('section', { class: 'notice' },
    element('h2', { class: 'notice-title' }, title),
    hint && element('p', {}, hint),
    ways.length > 0 && element('p', { class: 'notice-ways' }, ways));
}

/** Makes a button for a notice. */
export function way(text, act) {
  return element('button', { type: 'button', class: 'button', click: act }, text);
}

/** Makes a link for a notice. */
export function wayTo(text, href) {
  return element('a', { class: 'button', href }, text);
}

/** Makes the notice for an error. `again` repeats the request; `startOver` is the address of a fresh search. */
export function problemNotice(problem, { again, startOver }) {
  const retry = way(words.tryAgain, again);
  switch (problem.status) {
    case 0:
      return notice(words.offline, words.offlineHint, retry);
    case 400:
    case 414:
    case 422:
      return notice(words.refused, [words.refusedHint, ' ', detail(problem)], wayTo(words.startOver, startOver));
    case 404:
      return notice(words.notFound, null, wayTo(words.toSearch, startOver));
    case 429:
      return notice(words.tooMany, words.tooManyHint, retry);
    case 502:
    case 503:
    case 504:
      return notice(words.engineAway, words.engineAwayHint, retry);
    default:
      return notice(words.broken, words.brokenHint, retry);
  }
}

/** Describes an error in a few words. */
export function problemWords(problem) {
  return { 0: words.offline, 400: words.refused, 429: words.tooMany, 503: words.engineAway }[problem.status] ?? words.broken;
}

function detail(problem) {
  return element('bdi', { class: 'notice-detail', lang: 'en' }, problem.detail);
}
