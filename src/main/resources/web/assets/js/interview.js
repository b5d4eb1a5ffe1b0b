import { ask } from './api.js';
import { conversation } from './conversation.js';
import { element, fill } from './dom.js';
import { Finder } from './find.js';
import { imprint } from './hits.js';
import { speak, wireLanguageSwitch, words } from './language.js';
import { idOfPage, outside, searchLink, speakerLink } from './links.js';
import { notice, problemNotice, wayTo } from './notice.js';

const id = idOfPage();
const node = (name) => document.getElementById(name);

async function show() {
  let text;
  try {
    text = await ask(`interviews/${encodeURIComponent(id)}`);
  } catch (problem) {
    failed(problem);
    return;
  }
  document.title = `${text.entry.interview.title ?? words.untitled} | ${words.site}`;
  fill(node('head'), head(text.entry));
  fill(node('text'), conversation(text));
  await find();
  toTurn();
}

async function find() {
  node('q').value = new URLSearchParams(location.search).get('q') ?? '';
  node('search').hidden = false;
  const finder = new Finder(id, {
    form: node('search'), input: node('q'), status: node('found'), previous: node('previous'), next: node('next'),
  });
  await finder.find();
}

function head({ interview, interviewer, guests, tags }) {
  const original = outside(interview.url);
  return [
    imprint(interview),
    element('h1', {}, element('bdi', {}, interview.title ?? words.untitled)),
    guests.length > 0 && element('p', { class: 'guests' }, guests.map((guest) =>
      element('a', { href: speakerLink(guest.id) }, element('bdi', {}, guest.name)))),
    element('p', { class: 'facts' },
      interviewer && element('span', {}, `${words.interviewer} `, element('bdi', {}, interviewer)),
      tags.map((tag) => element('span', {}, element('bdi', {}, tag))),
      original && element('span', {}, element('a', { href: original.href, rel: 'noopener noreferrer' }, words.original))),
  ];
}

/** Goes to the turn in the address. The browser could not, because the text was loaded later. */
function toTurn() {
  if (node(location.hash.slice(1))) {
    // :target matches a new element only after the hash has changed.
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
show();
