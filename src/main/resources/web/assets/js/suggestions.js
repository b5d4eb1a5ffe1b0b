import { Combobox } from './combobox.js';
import { element } from './dom.js';
import { counted, number } from './formats.js';
import { words } from './language.js';
import { imprint } from './hits.js';

/** How many suggestions of each kind a search should bring along. */
export const SUGGESTIONS = 4;
const OTHERS = 3;

/** Shows suggestions under the search box while the reader types: phrases, speakers, interviews. They come with the results. */
export class SuggestionBox {
  #combobox;
  #input;

  /** @param choose is called with `{kind: 'completion'|'speaker'|'interview', …}` */
  constructor(input, list, choose) {
    this.#input = input;
    this.#combobox = new Combobox(input, list, choose);
    input.addEventListener('blur', () => this.stop());
  }

  /** Shows what came with the results, unless the reader has left the box meanwhile. */
  show(suggestions) {
    if (document.activeElement === this.#input) {
      this.#combobox.show(groups(suggestions));
    }
  }

  /** Closes the list. */
  stop() {
    this.#combobox.close();
  }
}

function groups({ completions, speakers, interviews, didYouMean }) {
  return [
    { label: words.didYouMean, items: didYouMean ? [{ kind: 'completion', text: didYouMean, content: element('bdi', {}, didYouMean) }] : [] },
    { label: words.completions, items: completions.slice(0, SUGGESTIONS).map(completion) },
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
