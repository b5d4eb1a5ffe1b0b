import arabic from './words-ar.js';
import english from './words-en.js';

/** The language of the page's own words, from the address; interviews stay in theirs. */
export const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'ar';

/** The page's own words. */
export const words = language === 'en' ? english : arabic;

/** An address of this site that keeps the language. */
export function local(address) {
  const url = new URL(address, location.origin);
  if (language === 'en') {
    url.searchParams.set('lang', 'en');
  }
  return url.pathname + url.search + url.hash;
}

/** Puts the page into its language: every element with `data-word` (its text) or `data-label` (its `aria-label`). */
export function speak(root = document) {
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  for (const node of root.querySelectorAll('[data-word]')) {
    node.textContent = words[node.dataset.word];
  }
  for (const node of root.querySelectorAll('[data-label]')) {
    node.setAttribute('aria-label', words[node.dataset.label]);
  }
  for (const node of root.querySelectorAll('[data-placeholder]')) {
    node.placeholder = words[node.dataset.placeholder];
  }
  for (const link of root.querySelectorAll('a[data-home]')) {
    link.href = local('/');
  }
}

/** Makes the switch lead to this very page in the other language. */
export function wireLanguageSwitch() {
  const link = document.getElementById('language');
  const follow = () => {
    const url = new URL(location.href);
    if (language === 'en') {
      url.searchParams.delete('lang');
    } else {
      url.searchParams.set('lang', 'en');
    }
    link.href = url.pathname + url.search + url.hash;
  };
  follow();
  // The address changes while the reader searches: the link is made when it is about to be used.
  link.addEventListener('pointerdown', follow);
  link.addEventListener('focus', follow);
  link.addEventListener('click', follow);
}
