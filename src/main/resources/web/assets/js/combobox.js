import { element, fill } from './dom.js';

/**
 * An input with a list of suggestions, by the ARIA combobox pattern. The focus stays in the input. Arrow keys move
 * through the list, Enter chooses, Escape closes.
 */
export class Combobox {
  #input;
  #list;
  #choose;
  #options = [];
  #active = -1;

  /** @param choose is called with the chosen suggestion */
  constructor(input, list, choose) {
    this.#input = input;
    this.#list = list;
    this.#choose = choose;
    input.addEventListener('keydown', (event) => this.#key(event));
    input.addEventListener('blur', () => this.close());
    // Without this a press would take the focus from the input, and the list would close before the click arrives.
    list.addEventListener('pointerdown', (event) => event.preventDefault());
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => this.#clicked(event));
  }

  get isOpen() {
    return !this.#list.hidden;
  }

  /** Shows groups `{label, items}`. An item has `content` (nodes) and the values that `choose` needs. */
  show(groups) {
    this.#options = groups.flatMap((group) => group.items);
    this.#active = -1;
    let index = 0;
    fill(this.#list, groups.filter((group) => group.items.length > 0).map((group, i) => {
      const id = `${this.#list.id}-group-${i}`;
      return element('div', { role: 'group', 'aria-labelledby': id, class: 'suggestion-group' },
        element('div', { id, class: 'suggestion-label', role: 'presentation' }, group.label),
        group.items.map((item) => this.#option(item, index++)));
    }));
    this.#open(this.#options.length > 0);
  }

  close() {
    this.#active = -1;
    this.#open(false);
  }

  #option(item, index) {
    return element('div', {
      role: 'option', id: `${this.#list.id}-${index}`, class: 'suggestion', 'aria-selected': 'false', 'data-index': index,
    }, item.content);
  }

  #open(open) {
    this.#list.hidden = !open;
    this.#input.setAttribute('aria-expanded', String(open));
    if (!open) {
      this.#input.removeAttribute('aria-activedescendant');
    }
  }

  #key(event) {
    if (!this.isOpen || event.isComposing) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.#move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && this.#active >= 0) {
      event.preventDefault();
      this.#take(this.#active);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.close();
    }
  }

  /** Moves one step through the list. The input itself counts as the place beyond either end. */
  #move(step) {
    const places = this.#options.length + 1;
    this.#active = ((this.#active + 1 + step + places) % places) - 1;
    for (const option of this.#list.querySelectorAll('[role=option]')) {
      const active = Number(option.dataset.index) === this.#active;
      option.setAttribute('aria-selected', String(active));
      if (active) {
        this.#input.setAttribute('aria-activedescendant', option.id);
        option.scrollIntoView({ block: 'nearest' });
      }
    }
    if (this.#active < 0) {
      this.#input.removeAttribute('aria-activedescendant');
    }
  }

  #clicked(event) {
    const option = event.target.closest('[role=option]');
    if (option) {
      this.#take(Number(option.dataset.index));
    }
  }

  #take(index) {
    const chosen = this.#options[index];
    this.close();
    this.#choose(chosen);
  }
}
