import { ask } from './api.js';
import { words } from './language.js';

/**
 * What readers call the values of filters. Learned from every answer; a value of a pasted address that no answer has held
 * yet is asked for once.
 */
export class Labels {
  #known = new Map();
  #asked = new Set();
  #learned;

  /** @param learned called when a name that was shown as a bare id has become known */
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
      // Not in the archive, or away: the bare value is the best name there is, and the results tell of the rest.
    }
  }
}
