import { ask } from './api.js';
import { element, fill } from './dom.js';
import { counted, list, number } from './formats.js';
import { imprint } from './hits.js';
import { local, speak, wireLanguageSwitch, words } from './language.js';
import { idOfPage, outside, searchLink, speakerLink } from './links.js';
import { markedRanges, paragraphs } from './marked.js';
import { notice, problemNotice, wayTo } from './notice.js';

/** Turns whose reading was less sure than this say so. */
const UNSURE_BELOW = 0.6;
/** More marked turns than the service gives at once are not marked in one text. */
const MOST_MARKED = 100;

const id = idOfPage();
const node = (name) => document.getElementById(name);

async function show() {
  try {
    const text = await ask(`interviews/${encodeURIComponent(id)}`);
    document.title = `${text.entry.interview.title ?? words.untitled} | ${words.site}`;
    fill(node('head'), head(text.entry));
    const query = new URLSearchParams(location.search).get('q') ?? '';
    node('q').value = query;
    node('search').hidden = false;
    draw(text, query.trim() === '' ? [] : await matches(query));
    toTurn();
  } catch (problem) {
    failed(problem);
  }
}

/** The turns of this interview that a query finds. */
async function matches(query) {
  const answer = await ask('search', { q: query, interview: id, size: MOST_MARKED });
  node('found').append(...foundHere(answer.hits));
  return answer.hits;
}

function foundHere(hits) {
  const ordinals = hits.map((hit) => hit.ordinal).filter((ordinal) => ordinal > 0).sort((a, b) => a - b);
  return hits.length === 0
    ? [words.noMatch]
    : [`${counted(hits.length, words.turns)}:`, ...ordinals.map((ordinal) => element('a', { href: `#t${ordinal}` }, number(ordinal)))];
}

function draw({ preface, turns }, hits) {
  const marks = new Map(hits.map((hit) => [hit.ordinal, hit.highlights]));
  const whole = preface.join('\n');
  fill(node('text'),
    preface.length > 0 && element('section', { class: 'preface', 'aria-label': words.preface },
      paragraphs(whole, markedRanges(whole, marks.get(0) ?? []))),
    turns.map((turn) => turnSection(turn, marks.get(turn.ordinal) ?? [])));
}

function head({ interview, interviewer, guests }) {
  const original = outside(interview.url);
  return [
    element('h1', {}, element('bdi', {}, interview.title ?? words.untitled)),
    imprint(interview),
    element('p', { class: 'facts' },
      guests.length > 0 && element('span', {}, words.withGuests(list(guests.map(({ name }) => name)))),
      interviewer && element('span', {}, `${words.interviewer} ${interviewer}`),
      original && element('a', { href: original.href, rel: 'noopener noreferrer' }, words.original)),
  ];
}

function turnSection(turn, fragments) {
  const link = `${location.pathname}#t${turn.ordinal}`;
  return element('section', { class: `turn is-${turn.role}`, id: `t${turn.ordinal}` },
    turn.role !== 'other' && element('div', { class: 'turn-head' },
      turn.speaker
        ? element('a', { href: speakerLink(turn.speaker.id) }, element('bdi', {}, turn.speaker.name))
        : element('span', {}, turn.role === 'question' ? words.question : words.unknownSpeaker),
      turn.confidence < UNSURE_BELOW && element('span', { class: 'unsure', title: words.unsureHint }, words.unsure),
      copyButton(link)),
    paragraphs(turn.text, markedRanges(turn.text, fragments)));
}

function copyButton(link) {
  const button = element('button', { type: 'button', class: 'turn-link', 'aria-label': words.copyLink, title: words.copyLink }, '¶');
  button.addEventListener('click', async () => {
    history.replaceState(null, '', link + location.search.replace(/^\?$/, ''));
    location.hash = link.split('#')[1];
    try {
      await navigator.clipboard.writeText(new URL(link, location.origin).href);
      button.textContent = words.copied;
    } catch {
      // No right to the clipboard: the address bar has the link now, which is as good.
      button.textContent = '¶';
    }
  });
  return button;
}

/** The text comes after the address was opened, so the browser could not go there by itself. */
function toTurn() {
  const target = location.hash && node(location.hash.slice(1));
  if (target) {
    // Setting the same hash again makes :target match the element that is new.
    const { hash } = location;
    history.replaceState(null, '', location.pathname + location.search);
    location.replace(hash);
  }
}

function failed(problem) {
  fill(node('head'), problem.status === 404
    ? notice(words.notFound, words.interviewGone, wayTo(words.toSearch, searchLink({})))
    : problemNotice(problem, { again: show, startOver: searchLink({}) }));
}

speak();
wireLanguageSwitch();
node('search').addEventListener('submit', (event) => {
  event.preventDefault();
  const q = node('q').value.trim();
  location.assign(local(`${location.pathname}${q && `?q=${encodeURIComponent(q)}`}`));
});
show();
