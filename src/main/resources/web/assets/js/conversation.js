import { element } from './dom.js';
import { words } from './language.js';
import { speakerLink } from './links.js';
import { markedRanges, paragraphs } from './marked.js';

/** Turns with a lower confidence show a note. */
const UNSURE_BELOW = 0.6;
const COPIED_MS = 2_000;

/** Lays out an interview for reading: its preface with the id `t0`, its turns with `t1`, `t2`, …, and its postface. */
export function conversation({ preface, turns, postface }) {
  return [
    preface.length > 0 && element('section', { class: 'preface', id: 't0', 'aria-label': words.preface }, spoken(preface.join('\n'))),
    turns.map(turnSection),
    postface.length > 0 && element('section', { class: 'postface', 'aria-label': words.postface }, spoken(postface.join('\n'))),
  ];
}

/** Replaces the marks in a turn by those of `fragments`. Returns whether there are any. */
export function markTurn(section, fragments) {
  const text = section.querySelector('.spoken');
  const whole = [...text.children].map((paragraph) => paragraph.textContent).join('\n');
  const ranges = markedRanges(whole, fragments);
  text.replaceChildren(...paragraphs(whole, ranges));
  return ranges.length > 0;
}

function spoken(text) {
  return element('div', { class: 'spoken', dir: 'auto' }, paragraphs(text));
}

function turnSection(turn) {
  return element('section', { class: `turn is-${turn.role}`, id: `t${turn.ordinal}` },
    element('div', { class: 'turn-head' }, speaker(turn),
      turn.confidence < UNSURE_BELOW && element('span', { class: 'unsure', title: words.unsureHint }, words.unsure),
      copyButton(turn.ordinal)),
    spoken(turn.text));
}

function speaker(turn) {
  if (turn.speaker) {
    return element('a', { class: 'turn-speaker', href: speakerLink(turn.speaker.id) }, element('bdi', {}, turn.speaker.name));
  }
  const unnamed = { question: words.question, answer: words.unknownSpeaker }[turn.role];
  return unnamed && element('span', { class: 'turn-speaker' }, unnamed);
}

function copyButton(ordinal) {
  const button = element('button', { type: 'button', class: 'turn-link', 'aria-label': words.copyLink, title: words.copyLink }, '¶');
  button.addEventListener('click', () => copyLink(button, ordinal));
  return button;
}

/** Copies the link, and shows it in the address bar in case the browser does not allow the clipboard. */
async function copyLink(button, ordinal) {
  location.hash = `t${ordinal}`;
  try {
    await navigator.clipboard.writeText(new URL(`${location.pathname}#t${ordinal}`, location.origin).href);
  } catch {
    return;
  }
  button.textContent = words.copied;
  setTimeout(() => {
    button.textContent = '¶';
  }, COPIED_MS);
}
