import { ask } from './api.js';
import { element, fill } from './dom.js';
import { counted, list } from './formats.js';
import { interviewCards } from './front.js';
import { language, speak, wireLanguageSwitch, words } from './language.js';
import { idOfPage, searchLink } from './links.js';
import { notice, problemNotice, wayTo } from './notice.js';

const MOST_INTERVIEWS = 100;

const id = idOfPage();
const node = (name) => document.getElementById(name);

async function show() {
  try {
    const [speaker, interviews] = await Promise.all([
      ask(`speakers/${encodeURIComponent(id)}`),
      ask('interviews', { speaker: id, size: MOST_INTERVIEWS }),
    ]);
    document.title = `${speaker.name} | ${words.site}`;
    fill(node('head'), head(speaker));
    showSearch(speaker);
    fill(node('interviews'), element('h2', {}, words.speakerInterviews), interviewCards(interviews.items));
  } catch (problem) {
    failed(problem);
  }
}

/** Shows the search form. It leads to the search page, filtered by this speaker. */
function showSearch({ id: speaker, name }) {
  node('speaker').value = speaker;
  node('lang').disabled = language !== 'en';
  node('q').placeholder = words.findInSpeaker(name);
  node('q').setAttribute('aria-label', words.findInSpeaker(name));
  node('search').hidden = false;
}

function head({ name, spellings, role, turns, interviews, id: speaker }) {
  const others = spellings.filter((spelling) => spelling !== name);
  return [
    element('h1', {}, element('bdi', {}, name)),
    role && element('p', {}, element('bdi', {}, role)),
    element('p', { class: 'facts' },
      element('a', { href: searchLink({ speaker, sort: 'newest' }) },
        words.inInterviews(counted(turns, words.turns), counted(interviews, words.interviews))),
      others.length > 0 && element('span', {}, `${words.spellings}: ${list(others)}`)),
  ];
}

function failed(problem) {
  fill(node('head'), problem.status === 404
    ? notice(words.notFound, words.speakerGone, wayTo(words.toSearch, searchLink({})))
    : problemNotice(problem, { again: show, startOver: searchLink({}) }));
}

speak();
wireLanguageSwitch();
show();
