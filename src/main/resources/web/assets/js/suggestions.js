import { ask } from './api.js';
import { Combobox } from './combobox.js';
import { debounced, element } from './dom.js';
import { counted, number } from './formats.js';
import { words } from './language.js';
import { Latest } from './latest.js';
import { imprint } from './hits.js';

const WAIT_MS = 120;
const COMPLETIONS = 4;
const OTHERS = 3;

/** Shows suggestions under the search box while the reader types: phrases, speakers, interviews. */
export class SuggestionBox {
  #latest = new Latest();
  #combobox;
  #later = debounced((query) => this.#fetch(query), WAIT_MS);

  /** @param choose is called with `{kind: 'completion'|'speaker'|'interview', …}` */
  constructor(input, list, choose) {
    this.#combobox = new Combobox(input, list, choose);
    input.addEventListener('input', () => this.#typed(input.value));
    input.addEventListener('blur', () => this.stop());
  }

  /** Closes the list and cancels the running request. */
  stop() {
    this.#later.cancel();
    this.#latest.cancel();
    this.#combobox.close();
  }

  #typed(query) {
    if (query.trim() === '') {
      this.stop();
    } else {
      this.#later(query);
    }
  }

  #fetch(query) {
    this.#latest.run((signal) => ask('suggest', { q: query, size: COMPLETIONS }, signal), {
      show: (answer) => this.#combobox.show(groups(answer)),
      // The results show the error. The search box works without suggestions.
      fail: () => this.#combobox.close(),
    });
  }
}

function groups({ completions, speakers, interviews, didYouMean }) {
  return [
    { label: words.didYouMean, items: didYouMean ? [{ kind: 'completion', text: didYouMean, content: element('bdi', {}, didYouMean) }] : [] },
    { label: words.completions, items: completions.slice(0, COMPLETIONS).map(completion) },
    { label: words.people, items: speakers.slice(0, OTHERS).map(speaker) },
    { label: words.titles, items: interviews.slice(0, OTHERS).map(interview) },
  ];
}

function completion({ text, count }) {
  return { kind: 'completion', text, content: [element('bdi', {}, text), aside(number(count))] };
}

function speaker({ id, name, turns }) {
  return { kind: 'speaker', id, name, content: [element('bdi', {}, name), aside(counted(turns, words.turns))] };
}

function interview(found) {
  return { kind: 'interview', id: found.id, content: [element('bdi', {}, found.title ?? words.untitled), imprint(found)] };
}

function aside(text) {
  return element('span', { class: 'suggestion-aside' }, text);
}
