/*
 * <hiwar-search>: the search box of a Hiwar service for pages of other sites. It is one classic script without other
 * files. It stores nothing in the browser and builds its nodes itself, so it works under the strictest content policy.
 */
(() => {
  'use strict';

  const NAME = 'hiwar-search';
  const TYPING_PAUSE_MS = 180;
  const SLOW_MS = 300;
  const MAX_SIZE = 20;
  const FIXED = ['speaker', 'interview', 'publication'];
  // currentScript is set only while the script is first run.
  const HOME = document.currentScript?.src ? new URL('.', document.currentScript.src).href : '/';

  if (customElements.get(NAME)) {
    return;
  }

  const WORDS = {
    ar: {
      locale: 'ar-EG-u-nu-arab-ca-gregory', dir: 'rtl',
      label: 'ابحث في الحوارات', placeholder: 'كلمة أو عبارة أو اسم…', searching: 'جارٍ البحث…', speakers: 'المتحدث',
      found: { zero: 'لا مداخلات', one: 'مداخلة واحدة', two: 'مداخلتان', few: '# مداخلات', many: '# مداخلة', other: '# مداخلة' },
      nothing: (query) => `لم نجد «${query}». جرّب كلمات أقل أو صيغة أخرى للكلمة.`,
      narrowed: (query) => `لم نجد «${query}» في كلام من اخترت. أزل الاختيار لترى غيرهم.`,
      nobodySays: 'لا أحد يقول', searchFor: 'ابحث عن', wordsOf: 'كلام', everything: 'تصفّح كل الحوارات', unchosen: 'ابحث في كلام الجميع عن',
      widened: 'قليلٌ ما فيه كلماتك كلها أو معظمها، فمن النتائج ما فيه بعضها فقط.',
      didYouMean: 'لعلك تقصد:', all: 'كل النتائج', untitled: 'حوار بلا عنوان', again: 'حاول مرة أخرى',
      away: 'تعذّر الوصول إلى خادم البحث.', engine: 'محرك البحث لا يجيب الآن. حاول بعد لحظات.',
      tooMany: 'طلبات كثيرة في وقت قصير. انتظر لحظات.', refused: 'لم يُفهم هذا البحث:', broken: 'حدث خطأ في خادم البحث.',
    },
    en: {
      locale: 'en-GB', dir: 'ltr',
      label: 'Search the interviews', placeholder: 'A word, a phrase, a name…', searching: 'Searching…', speakers: 'Speaker',
      found: { zero: 'no turns', one: 'one turn', other: '# turns' },
      nothing: (query) => `Nothing found for «${query}». Try fewer words, or another form of the word.`,
      narrowed: (query) => `Those you chose say nothing of «${query}». Untick them to see others.`,
      nobodySays: 'Nobody says', searchFor: 'Search for', wordsOf: 'What is said by', everything: 'Browse all interviews', unchosen: 'Search all speakers for',
      widened: 'Few turns have all or most of your words, so some results have only some of them.',
      didYouMean: 'Did you mean:', all: 'All results', untitled: 'Untitled interview', again: 'Try again',
      away: 'The search server cannot be reached.', engine: 'The search engine does not answer. Try again in a moment.',
      tooMany: 'Too many requests in a short time. Wait a moment.', refused: 'This search was not understood:',
      broken: 'Something went wrong on the search server.',
    },
  };

  const STYLE = `
    :host { --_accent: var(--hiwar-accent, #8f2d1c); --_mark: var(--hiwar-mark, #fbe09a); --_mark-text: var(--hiwar-mark-text, #221a00); --_rule: var(--hiwar-rule, color-mix(in srgb, currentcolor 25%, transparent));
      --_radius: var(--hiwar-radius, .5rem); display: block; line-height: 1.7; font-family: var(--hiwar-font, inherit); overflow-wrap: break-word; }
    :host([theme="dark"]) { --_accent: var(--hiwar-accent, #f0a58d); --_mark: var(--hiwar-mark, #6a5110); --_mark-text: var(--hiwar-mark-text, #fff4d4); color-scheme: dark; }
    @media (prefers-color-scheme: dark) {
      :host([theme="auto"]) { --_accent: var(--hiwar-accent, #f0a58d); --_mark: var(--hiwar-mark, #6a5110); --_mark-text: var(--hiwar-mark-text, #fff4d4); color-scheme: dark; }
    }
    :host([hidden]), [hidden] { display: none !important; }
    * { box-sizing: border-box; margin: 0; }
    /* Letter spacing and capitals tear Arabic letters apart. The box inherits them from the page; this resets them. */
    .box { letter-spacing: normal; word-spacing: normal; text-align: start; text-indent: 0; text-transform: none; }
    input[type="search"] { inline-size: 100%; padding: .55rem .9rem; border: 1px solid var(--hiwar-rule, currentcolor); border-radius: var(--_radius);
      background: var(--hiwar-field, transparent); color: inherit; font: inherit; font-size: 1.125em; }
    input[type="search"]::placeholder { color: inherit; opacity: .7; }
    :focus-visible { outline: 3px solid var(--_accent); outline-offset: 2px; }
    .status { min-block-size: 1.7em; padding-block: .3rem; font-size: .875em; opacity: .85; }
    fieldset { min-inline-size: 0; max-block-size: 9rem; overflow-y: auto; padding: .3rem .9rem .5rem; border: 1px solid var(--_rule); border-radius: var(--_radius); font-size: .875em; }
    fieldset label { display: inline-flex; gap: .4em; align-items: baseline; margin-inline-end: 1.2em; cursor: pointer; }
    fieldset input { accent-color: var(--_accent); }
    .count, .imprint, .widened { font-size: .875em; opacity: .8; }
    ol { padding: 0; list-style: none; }
    li { padding-block: .9rem; border-block-end: 1px solid var(--_rule); }
    a { color: var(--_accent); text-decoration: none; }
    a:hover { text-decoration: underline; text-underline-offset: .3em; }
    .link { font-size: .875em; font-weight: 600; }
    .question { margin-block: .3rem; padding-inline-start: .8rem; border-inline-start: 2px solid var(--_rule); opacity: .85; }
    .answer { font-size: 1.0625em; line-height: 1.9; white-space: pre-line; }
    .name { margin-inline-end: .4em; font-weight: 700; }
    .name::after { content: ":"; }
    /* No padding, because a mark inside a word must not separate joined letters. */
    mark { background: var(--_mark); color: var(--_mark-text); border-radius: .15em; }
    button { padding: .1rem .4rem; border: 0; background: none; color: var(--_accent); font: inherit; text-decoration: underline; cursor: pointer; }
    .all { display: inline-block; padding-block: .7rem; font-size: .875em; }
  `;

  const ENTITY = /&(amp|lt|gt|quot|apos|#39|#x27|#x2F);/g;
  const CHARACTERS = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", '#x27': "'", '#x2F': '/' };
  let sheet = null;

  /** Returns the style sheet that all boxes of a page share. */
  function style() {
    if (sheet === null) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLE);
    }
    return sheet;
  }

  /** Makes an element. Functions become listeners, other properties attributes. Texts never become markup. */
  function element(name, properties, ...children) {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(properties)) {
      if (typeof value === 'function') {
        node.addEventListener(key, value);
      } else {
        node.setAttribute(key, value);
      }
    }
    node.append(...present(children));
    return node;
  }

  function present(children) {
    return children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false && child !== '');
  }

  /** Makes nodes of fragments. A fragment is escaped text whose only markup is <mark> and </mark>. */
  function marked(fragments) {
    return fragments.flatMap((fragment, i) => [i > 0 && ' … ', ...fragment.split(/(<\/?mark>)/).reduce(addPiece, { nodes: [], on: false }).nodes]);
  }

  function addPiece(sofar, piece) {
    if (piece === '<mark>' || piece === '</mark>') {
      sofar.on = piece === '<mark>';
    } else if (piece !== '') {
      const text = piece.replace(ENTITY, (_, entity) => CHARACTERS[entity]);
      sofar.nodes.push(sofar.on ? element('mark', { part: 'mark' }, text) : text);
    }
    return sofar;
  }

  function words(passage) {
    return passage.highlights?.length > 0 ? marked(passage.highlights) : passage.text;
  }

  function said(speaker) {
    return speaker && element('bdi', { class: 'name', part: 'name' }, speaker.name);
  }

  /** Gets an answer of the service. Throws an error with `status` and `detail`; without an answer it has no `status`. */
  async function ask(address, signal) {
    const response = await fetch(address, { signal, credentials: 'omit', headers: { accept: 'application/json' } });
    if (response.ok) {
      return response.json();
    }
    // A proxy may answer with a page of its own. Then only the status is known.
    const { detail = '' } = (await response.json().catch(() => null)) ?? {};
    throw Object.assign(new Error(detail), { status: response.status, detail });
  }

  class HiwarSearch extends HTMLElement {
    static observedAttributes = ['server', 'placeholder', 'lang', 'size', 'target', ...FIXED];

    #root = this.attachShadow({ mode: 'open', delegatesFocus: true });
    #chosen = new Set();
    #timer = 0;
    #asking = null;
    #parts = null;

    connectedCallback() {
      this.#root.adoptedStyleSheets = [style()];
      this.#build(this.#parts?.input.value ?? '');
    }

    disconnectedCallback() {
      this.#stop();
    }

    attributeChangedCallback(name, before, now) {
      if (this.#parts !== null && this.isConnected && before !== now) {
        this.#build(this.#parts.input.value);
      }
    }

    get #words() {
      return WORDS[/^en\b/i.test(this.lang) ? 'en' : 'ar'];
    }

    /** The address of the service, without a slash at its end. */
    get #server() {
      return new URL(this.getAttribute('server') || HOME, document.baseURI).href.replace(/[?#].*$/, '').replace(/\/+$/, '');
    }

    get #query() {
      return this.#parts.input.value.trim();
    }

    #build(query) {
      const { label, placeholder, dir } = this.#words;
      const input = element('input', {
        type: 'search', part: 'input', dir: 'auto', maxlength: 2000, autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'search',
        'aria-label': label, placeholder: this.getAttribute('placeholder') ?? placeholder, input: () => this.#typed(),
      });
      input.value = query;
      this.#parts = {
        input,
        status: element('p', { class: 'status', part: 'status', role: 'status' }),
        speakers: element('fieldset', { part: 'speakers', hidden: '' }),
        results: element('div', { part: 'results' }),
      };
      this.#root.replaceChildren(element('div', {
        class: 'box', part: 'box', role: 'search', dir, lang: dir === 'rtl' ? 'ar' : 'en', keydown: (event) => this.#key(event),
      }, ...Object.values(this.#parts)));
      this.#search();
    }

    #typed() {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#search({ typing: 'true' }), TYPING_PAUSE_MS);
    }

    /** Cancels the running request, so that no older answer replaces a newer one. */
    #stop() {
      clearTimeout(this.#timer);
      this.#asking?.abort();
      this.#asking = null;
    }

    async #search(more = {}) {
      this.#stop();
      if (this.#query === '') {
        this.#chosen.clear();
        this.#show('', [], []);
        return;
      }
      const asking = this.#asking = new AbortController();
      const slow = setTimeout(() => this.#say(this.#words.searching), SLOW_MS);
      asking.signal.addEventListener('abort', () => clearTimeout(slow));
      this.#parts.results.setAttribute('aria-busy', 'true');
      let show;
      try {
        const answer = await ask(this.#address('/api/search', { size: this.#size(), facets: 'speaker', ...more }), asking.signal);
        show = () => this.#found(answer);
      } catch (problem) {
        show = () => this.#failed(problem);
      }
      clearTimeout(slow);
      if (this.#asking === asking) {
        show();
      }
    }

    #size() {
      const size = Number.parseInt(this.getAttribute('size') ?? '', 10) || 5;
      return Math.min(Math.max(size, 1), MAX_SIZE);
    }

    #address(path, more) {
      const query = new URLSearchParams({ q: this.#query, ...more });
      for (const name of FIXED.filter((each) => this.getAttribute(each))) {
        query.append(name, this.getAttribute(name));
      }
      for (const speaker of this.#chosen) {
        query.append('speaker', speaker);
      }
      return `${this.#server}${path}?${query}`;
    }

    #found(answer) {
      const { total: { value: total }, hits, facets, didYouMean, widened, ways = [] } = answer;
      const more = total > hits.length && this.#link('all', this.#address('/', this.#ownLanguage()), this.#words.all);
      const none = (this.#chosen.size > 0 ? this.#words.narrowed : this.#words.nothing)(this.#query);
      this.#show(total > 0 ? this.#counted(total) : none, this.getAttribute('speaker') ? [] : facets?.speaker ?? [],
        [didYouMean && this.#other(didYouMean), ways.map((way) => this.#way(way)),
          widened && element('p', { class: 'widened', part: 'widened' }, this.#words.widened), hits.length > 0 && element('ol', { part: 'list' }, hits.map((hit) => this.#hit(hit))), more]);
      this.#tell('hiwar-search', { query: this.#query, speakers: [...this.#chosen], total, hits });
    }

    #ownLanguage() {
      return this.#words.dir === 'ltr' ? { lang: 'en' } : {};
    }

    #failed({ status = 0, detail }) {
      const { away, engine, tooMany, refused, broken, again } = this.#words;
      const known = { 0: away, 400: refused, 414: refused, 422: refused, 429: tooMany, 502: engine, 503: engine, 504: engine };
      const text = known[status] ?? broken;
      this.#show(text, [], [text === refused && element('p', {}, element('bdi', { lang: 'en' }, detail)),
        element('button', { type: 'button', part: 'again', click: () => this.#search() }, again)]);
    }

    #show(status, speakers, results) {
      this.#say(status);
      this.#showSpeakers(speakers);
      this.#parts.results.removeAttribute('aria-busy');
      this.#parts.results.replaceChildren(...present(results));
    }

    #say(text) {
      this.#parts.status.textContent = text;
    }

    #showSpeakers(values) {
      const node = this.#parts.speakers;
      const focused = this.#root.activeElement?.closest('fieldset') ? this.#root.activeElement.value : null;
      node.replaceChildren(element('legend', {}, this.#words.speakers), ...values.map((value) => this.#choice(value)));
      node.hidden = values.length === 0;
      [...node.querySelectorAll('input')].find((box) => box.value === focused)?.focus();
    }

    #choice({ value, label, count }) {
      const box = element('input', { type: 'checkbox', value, change: () => this.#tick(value, box.checked) });
      box.checked = this.#chosen.has(value);
      return element('label', { part: 'speaker' }, box, element('bdi', {}, label), element('span', { class: 'count', part: 'count' }, this.#number(count)));
    }

    #tick(value, on) {
      this.#chosen[on ? 'add' : 'delete'](value);
      this.#search();
    }

    #other(query) {
      return element('p', { part: 'other' }, this.#words.didYouMean, this.#offer(query));
    }

    #offer(query, before = () => {}) {
      const take = () => {
        before();
        this.#parts.input.value = query;
        this.#parts.input.focus();
        this.#search();
      };
      return element('button', { type: 'button', click: take }, element('bdi', {}, query));
    }

    /** Makes the line of a wider search. Filters set by the page stay. Searches without words open on the service. */
    #way({ kind, query, dropped, speaker }) {
      const { nobodySays, searchFor, unchosen, wordsOf, everything } = this.#words;
      const fixed = FIXED.some((name) => this.getAttribute(name));
      if (kind === 'withoutWords') {
        return this.#line(nobodySays, dropped.map((word) => [' «', element('bdi', {}, word), '»']), '. ', searchFor, this.#offer(query));
      }
      if (kind === 'plainWords' || kind === 'oneWord') {
        return this.#line(searchFor, this.#offer(query));
      }
      if (kind === 'withoutFilters') {
        return !fixed && this.#line(unchosen, this.#offer(query, () => this.#chosen.clear()));
      }
      const path = kind === 'speaker' ? `/speakers/${encodeURIComponent(speaker.id)}` : '/';
      const name = kind === 'speaker' ? [wordsOf, ' ', element('bdi', {}, speaker.name)] : everything;
      return this.#line(this.#link('all', `${this.#server}${path}?${new URLSearchParams(this.#ownLanguage())}`.replace(/\?$/, ''), name));
    }

    #line(...content) {
      return element('p', { part: 'way' }, content);
    }

    #hit(hit) {
      const { title, publication } = hit.interview;
      const address = new URL(this.#server + hit.url);
      address.searchParams.set('q', this.#query);
      const link = this.#link('link', address.href, element('bdi', {}, title ?? this.#words.untitled));
      link.addEventListener('click', (event) => this.#tell('hiwar-select', { hit, url: link.href }) || event.preventDefault());
      return element('li', { part: 'result' }, link, publication && [' · ', element('bdi', { class: 'imprint' }, publication)],
        hit.question && element('p', { class: 'question', part: 'question', lang: 'ar', dir: 'auto' }, said(hit.question.speaker), words(hit.question)),
        element('p', { class: 'answer', part: 'answer', lang: 'ar', dir: 'auto' }, said(hit.speaker), words(hit)));
    }

    #link(name, href, text) {
      const target = this.getAttribute('target') === '_blank' ? '_blank' : '_self';
      return element('a', { class: name, part: name, href, target, rel: 'noopener' }, text);
    }

    /** Dispatches an event. Returns false if a listener has prevented it. */
    #tell(type, detail) {
      return this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: type === 'hiwar-select' }));
    }

    /** Handles the keys: Enter searches at once, Escape empties the box, arrows move through the results and back. */
    #key(event) {
      const typing = event.target === this.#parts.input;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
        return;
      }
      if (step && (typing || event.target.matches('a'))) {
        const stops = [this.#parts.input, ...this.#parts.results.querySelectorAll('a')];
        stops[stops.indexOf(event.target) + step]?.focus();
        event.preventDefault();
      } else if (event.key === 'Escape' || (event.key === 'Enter' && typing)) {
        this.#parts.input.value = event.key === 'Escape' ? '' : this.#parts.input.value;
        this.#parts.input.focus();
        this.#search();
      }
    }

    #number(value) {
      return new Intl.NumberFormat(this.#words.locale).format(value);
    }

    #counted(value) {
      const { found, locale } = this.#words;
      return (found[new Intl.PluralRules(locale).select(value)] ?? found.other).replace('#', this.#number(value));
    }
  }

  customElements.define(NAME, HiwarSearch);
})();
