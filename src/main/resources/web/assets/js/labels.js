import { ask } from './api.js';
import { words } from './language.js';

/**
 * The labels of filter values. They are learned from every answer. If a pasted address has a value that no answer has
 * had, its label is requested once.
 */
export class Labels {
  #known = new Map();
  #asked = new Set();
  #learned;

  /** @param learned is called when a label has arrived for a value that was shown without one */
  constructor(learned) {
    this.#learned = learned;
  }

  learn(name, values) {
    for (const { value, label } of values) {
      this.#known.set(`${name}:${value}`, label);
    }
  }

  of(name, value) {
    if (name === 'role') {
      return words.roles[value] ?? value;
    }
    const key = `${name}:${value}`;
    if (!this.#known.has(key) && (name === 'speaker' || name === 'interview') && !this.#asked.has(key)) {
      this.#asked.add(key);
      void this.#find(name, value);
    }
    return this.#known.get(key) ?? value;
  }

  async #find(name, value) {
    try {
      const found = await ask(`${name}s/${encodeURIComponent(value)}`);
      this.learn(name, [{ value, label: name === 'speaker' ? found.name : found.entry.interview.title ?? words.untitled }]);
      this.#learned();
    } catch {
      // The value is unknown, or the service does not answer. The bare value stays, and the results show the error.
    }
  }
}
