import arabic from './words-ar.js';
import english from './words-en.js';

/** The language of the page's own words, from the address. Interviews stay in their own language. */
export const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'ar';

/** The page's own words. */
export const words = language === 'en' ? english : arabic;

/** Adds the language to an address of this site. */
export function local(address) {
  const url = new URL(address, location.origin);
  if (language === 'en') {
    url.searchParams.set('lang', 'en');
  }
  return url.pathname + url.search + url.hash;
}

/** Writes the words of the page into elements with `data-word`, `data-label` (`aria-label`) or `data-placeholder`. */
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

/** Points the language switch to the same page in the other language. */
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
  // The address changes while the reader searches, so the link is updated just before it is used.
  link.addEventListener('pointerdown', follow);
  link.addEventListener('focus', follow);
  link.addEventListener('click', follow);
}
