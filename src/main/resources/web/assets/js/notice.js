import { element } from './dom.js';
import { words } from './language.js';

/** What a reader is told where there is nothing to read: a heading, a sentence, ways on. */
export function notice(title, hint, ...ways) {
  return element('section', { class: 'notice' },
    element('h2', { class: 'notice-title' }, title),
    hint && element('p', {}, hint),
    ways.length > 0 && element('p', { class: 'notice-ways' }, ways));
}

/** A button as a way on. */
export function way(text, act) {
  return element('button', { type: 'button', class: 'button', click: act }, text);
}

/** A link as a way on. */
export function wayTo(text, href) {
  return element('a', { class: 'button', href }, text);
}

/** An error in words. `again` asks once more; `startOver` is where a search that cannot be mended leads. */
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

/** An error in a few words, where there is room for no more. */
export function problemWords(problem) {
  return { 0: words.offline, 400: words.refused, 429: words.tooMany, 503: words.engineAway }[problem.status] ?? words.broken;
}

function detail(problem) {
  return element('bdi', { class: 'notice-detail', lang: 'en' }, problem.detail);
}
