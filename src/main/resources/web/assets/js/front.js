import { ask } from './api.js';
import { element, fill } from './dom.js';
import { counted, list } from './formats.js';
import { imprint } from './hits.js';
import { words } from './language.js';
import { interviewLink, searchLink, speakerLink } from './links.js';
import { notice } from './notice.js';

const INTERVIEWS = 6;
const SPEAKERS = 8;
const EXAMPLES = 5;

/** Requests everything that the first screen shows. */
export function askFront(signal) {
  return ask('overview', { interviews: INTERVIEWS, speakers: SPEAKERS, examples: EXAMPLES }, signal);
}

/** Shows the first screen: what is in the archive, and how to begin. */
export function showFront(nodes, { interviews, speakers, turns, examples }) {
  if (interviews.total === 0) {
    fill(nodes.examples);
    fill(nodes.front, notice(words.emptyArchive, words.emptyArchiveHint));
    return;
  }
  fill(nodes.examples, exampleLinks(examples, speakers.items));
  fill(nodes.front,
    element('p', { class: 'holds' },
      words.archiveHolds(counted(interviews.total, words.interviews), counted(speakers.total, words.speakers),
        counted(turns, words.turns)), ' ',
      element('a', { href: searchLink({ sort: 'newest' }) }, words.browseAll)),
    element('div', { class: 'front-columns' },
      section(words.latestInterviews, 'front-latest', interviewCards(interviews.items)),
      element('div', { class: 'front-side' },
        section(words.speakersHere, 'front-speakers', speakerIndex(speakers.items)),
        section(words.tipsTitle, 'front-tips', tips()))));
}

/** Makes a card for each interview: title, guests, publication, day, number of turns. */
export function interviewCards(entries) {
  return element('ul', { class: 'cards' }, entries.map(({ interview, guests, turns }) =>
    element('li', { class: 'card' },
      imprint(interview),
      element('h3', {},
        element('a', { href: interviewLink(interview.id) }, element('bdi', {}, interview.title ?? words.untitled))),
      element('p', { class: 'card-guests' },
        guests.length > 0 && element('bdi', {}, words.withGuests(list(guests.map(({ name }) => name)))),
        element('span', { class: 'card-turns' }, counted(turns, words.turns))))));
}

function speakerIndex(speakers) {
  return element('ul', { class: 'index' }, speakers.map(({ id, name, turns }) =>
    element('li', {},
      element('a', { href: speakerLink(id) }, element('bdi', {}, name)),
      element('span', { class: 'count' }, counted(turns, words.turns)))));
}

function tips() {
  const tip = ([before, sample]) => element('li', {}, before, element('bdi', { class: 'sample', dir: 'rtl' }, sample));
  return element('ul', { class: 'tips' }, element('li', {}, words.tipForms), tip(words.tipPhrase), tip(words.tipExclude));
}

function section(title, className, content) {
  return element('section', { class: className }, element('h2', {}, title), content);
}

function exampleLinks(examples, speakers) {
  const links = [
    ...examples.map((q) => [q, searchLink({ q })]),
    ...speakers.slice(0, 2).map(({ id, name }) => [name, searchLink({ speaker: id })]),
  ];
  return [element('span', { class: 'examples-label' }, words.try),
    links.map(([text, href]) => element('a', { class: 'example', href }, element('bdi', {}, text)))];
}
