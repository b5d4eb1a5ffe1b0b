import { ask } from './api.js';
import { markTurn } from './conversation.js';
import { debounced } from './dom.js';
import { counted, number } from './formats.js';
import { local, words } from './language.js';
import { Latest } from './latest.js';
import { problemWords } from './notice.js';

const TYPING_PAUSE_MS = 180;
/** The service returns at most 100 hits. Nobody steps through more marked turns than that. */
const MOST = 100;

/** Searches one interview: marks the matching turns in place and steps from one to the next. */
export class Finder {
  #id;
  #nodes;
  #latest = new Latest();
  #marked = [];
  #at = -1;
  #later = debounced(() => this.find(), TYPING_PAUSE_MS);

  /**
   * @param id id of the interview
   * @param nodes `form`, `input`, `status`, `previous`, `next`
   */
  constructor(id, nodes) {
    this.#id = id;
    this.#nodes = nodes;
    nodes.input.addEventListener('input', this.#later);
    nodes.input.addEventListener('keydown', (event) => this.#key(event));
    nodes.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#step(1);
    });
    nodes.previous.addEventListener('click', () => this.#step(-1));
  }

  /** Marks the matches of the query. The page does not scroll. */
  find() {
    const query = this.#nodes.input.value.trim();
    history.replaceState(null, '', local(location.pathname + (query && `?q=${encodeURIComponent(query)}`) + location.hash));
    if (query === '') {
      this.#latest.cancel();
      this.#show(new Map(), '');
      return undefined;
    }
    return this.#latest.run((signal) => ask('search', { q: query, interview: this.#id, size: MOST, highlight: 'whole' }, signal), {
      show: ({ hits }) => this.#show(fragmentsByTurn(hits), words.noMatch),
      fail: (problem) => this.#show(new Map(), problemWords(problem)),
    });
  }

  #show(fragments, otherwise) {
    for (const section of this.#marked) {
      section.classList.remove('is-current');
      markTurn(section, []);
    }
    this.#marked = [...fragments.keys()].sort((a, b) => a - b)
      .map((ordinal) => document.getElementById(`t${ordinal}`))
      .filter((section) => section !== null && markTurn(section, fragments.get(Number(section.id.slice(1)))));
    this.#at = -1;
    this.#nodes.previous.disabled = this.#nodes.next.disabled = this.#marked.length === 0;
    this.#nodes.status.textContent = this.#marked.length === 0 ? otherwise : counted(this.#marked.length, words.foundIn);
  }

  #key(event) {
    if (event.key === 'Enter' && event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.#step(-1);
    }
  }

  #step(step) {
    const count = this.#marked.length;
    if (count === 0) {
      return;
    }
    this.#marked[this.#at]?.classList.remove('is-current');
    this.#at = this.#at < 0 ? (step > 0 ? 0 : count - 1) : (this.#at + step + count) % count;
    this.#marked[this.#at].classList.add('is-current');
    this.#marked[this.#at].scrollIntoView({ block: 'center' });
    this.#nodes.status.textContent = words.matches(number(this.#at + 1), number(count));
  }
}

/** Collects the fragments of hits and of their questions by the ordinal of the turn. */
function fragmentsByTurn(hits) {
  const fragments = new Map();
  for (const { ordinal, highlights, question } of hits) {
    fragments.set(ordinal, highlights);
    if (question && !fragments.has(question.ordinal)) {
      fragments.set(question.ordinal, question.highlights);
    }
  }
  return fragments;
}
