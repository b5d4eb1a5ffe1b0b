import { language } from './language.js';

// The Egyptian locale has the Arabic digits and the names of Gregorian months that most newspapers print.
const LOCALE = language === 'ar' ? 'ar-EG-u-nu-arab-ca-gregory' : 'en-GB';
const numbers = new Intl.NumberFormat(LOCALE);
const years = new Intl.NumberFormat(LOCALE, { useGrouping: false });
const plurals = new Intl.PluralRules(LOCALE);
const days = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const names = new Intl.ListFormat(LOCALE, { type: 'conjunction' });

export function number(value) {
  return numbers.format(value);
}

export function year(value) {
  return /^\d{4}$/.test(value) ? years.format(Number(value)) : value;
}

/** Formats a number with its noun. `forms` has the form of each plural category, or `other`; `#` is the number. */
export function counted(value, forms) {
  return (forms[value === 0 && forms.zero ? 'zero' : plurals.select(value)] ?? forms.other).replace('#', number(value));
}

/** Formats an ISO date for readers. Returns other texts unchanged. */
export function day(iso) {
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? iso : days.format(date);
}

export function list(items) {
  return names.format(items);
}
