import { element, fill, keepFocus } from './dom.js';
import { number } from './formats.js';
import { words } from './language.js';

const SHOWN = 6;

/**
 * One filter with its values and counts. Chosen values stay visible even if their count is 0. A long list is folded.
 */
export class FacetList {
  #name;
  #node;
  #changed;
  #label;
  #values = [];
  #chosen = [];
  #unfolded = false;
  #wanted = '';

  /**
   * @param name name of the filter, as in addresses
   * @param node fieldset to fill
   * @param changed is called with `(name, value, on)`
   * @param label returns the label of a value that has no count
   */
  constructor({ name, node, changed, label }) {
    this.#name = name;
    this.#node = node;
    this.#changed = changed;
    this.#label = label;
  }

  show(values, chosen) {
    this.#values = values;
    this.#chosen = chosen;
    this.render();
  }

  render() {
    keepFocus(this.#node, () => this.#fill());
    this.#node.hidden = this.#all().length === 0;
  }

  #fill() {
    const all = this.#all();
    const wanted = all.filter(({ label }) => folded(label).includes(folded(this.#wanted)));
    const shown = wanted.filter(({ value }, i) => i < SHOWN || this.#unfolded || this.#wanted || this.#chosen.includes(value));
    fill(this.#node,
      element('legend', {}, words[this.#name]),
      this.#name === 'speaker' && all.length > SHOWN && this.#finder(),
      element('ul', { class: 'facet' }, shown.map((value) => element('li', {}, this.#choice(value)))),
      this.#wanted === '' && all.length > SHOWN && this.#fold(wanted.length - Math.min(SHOWN, shown.length)));
  }

  /** Returns the counted values, followed by the chosen values that have no count. */
  #all() {
    const counted = new Set(this.#values.map(({ value }) => value));
    const missing = this.#chosen.filter((value) => !counted.has(value));
    return [...this.#values, ...missing.map((value) => ({ value, label: this.#label(value), count: 0 }))];
  }

  #choice({ value, label, count }) {
    const checked = this.#chosen.includes(value);
    const box = element('input', {
      type: 'checkbox', name: this.#name, value, 'data-key': value,
      change: (event) => this.#changed(this.#name, value, event.target.checked),
    });
    box.checked = checked;
    return element('label', { class: checked ? 'choice chosen' : 'choice' },
      box, element('span', { class: 'choice-name' }, element('bdi', {}, label)), element('span', { class: 'count' }, number(count)));
  }

  #finder() {
    const input = element('input', {
      type: 'search', class: 'facet-find', placeholder: words.findSpeaker, 'aria-label': words.findSpeaker,
      autocomplete: 'off', 'data-key': ' find',
      input: (event) => {
        this.#wanted = event.target.value;
        this.render();
      },
    });
    input.value = this.#wanted;
    return input;
  }

  #fold(hidden) {
    const act = () => {
      this.#unfolded = !this.#unfolded;
      this.render();
    };
    return element('button', {
      type: 'button', class: 'facet-fold', 'data-key': ' fold', 'aria-expanded': String(this.#unfolded), click: act,
    }, this.#unfolded ? words.fewer : words.more(number(hidden)));
  }
}

/** Folds a text well enough to find a name in a list. Searches are folded on the server. */
function folded(text) {
  return text.normalize('NFKD').replace(/[\p{Mn}ـ]/gu, '').replace(/ى/g, 'ي').replace(/ة/g, 'ه').trim().toLowerCase();
}
