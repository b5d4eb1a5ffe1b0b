import { element, fill } from './dom.js';
import { words } from './language.js';

/** Fills a `details` element with a summary of the query language. A click elsewhere or Escape closes it. */
export function wireSyntaxHelp(details) {
  fill(details.querySelector('.syntax-body'), samples(), element('p', {}, words.syntaxNote));
  document.addEventListener('click', (event) => {
    if (!details.contains(event.target)) {
      details.open = false;
    }
  });
  details.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && details.open) {
      details.open = false;
      details.querySelector('summary').focus();
    }
  });
}

function samples() {
  return element('dl', {}, words.syntax.flatMap(([sample, meaning]) => [
    element('dt', {}, element('bdi', { dir: 'rtl', lang: 'ar' }, sample)),
    element('dd', {}, meaning),
  ]));
}
