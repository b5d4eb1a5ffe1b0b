// Answers the questions of bench/compare.py with one JavaScript search library.
//
// usage: node search.mjs ENGINE PASSAGES
//
// PASSAGES has lines {"id","text"}. Prints a line {"version","loadSeconds"} once they are loaded. Then each line of the
// input is a question as a JSON string, and each line of the output its answer: the ids of the ten best passages and the
// milliseconds.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { create, insert, search } from '@orama/orama'
import { stemmer } from '@orama/stemmers/arabic'
import { stopwords } from '@orama/stopwords/arabic'
import MiniSearch from 'minisearch'

const TOP = 10

// The set-up for Arabic of Orama's documentation, and the defaults of its search.
function orama(passages) {
  const tokenizer = { language: 'arabic', stemming: true, stemmer, stopWords: stopwords }
  const db = create({ schema: { text: 'string' }, components: { tokenizer } })
  for (const passage of passages) insert(db, passage)
  return text => search(db, { term: text, limit: TOP }).hits.map(hit => hit.id)
}

function miniSearch(passages, options) {
  const index = new MiniSearch({ fields: ['text'], ...options })
  index.addAll(passages)
  return text => index.search(text).slice(0, TOP).map(hit => hit.id)
}

// MiniSearch knows no Arabic. Its documentation says that processTerm is the place for stop words and stems.
function stems(passages) {
  const stops = new Set(stopwords)
  return miniSearch(passages, { processTerm: term => (stops.has(term) ? null : stemmer(term.toLowerCase())) })
}

const ENGINES = {
  orama: { library: '@orama/orama', load: orama },
  minisearch: { library: 'minisearch', load: passages => miniSearch(passages, {}) },
  'minisearch-stems': { library: 'minisearch', load: stems }
}

function timed(task) {
  const start = performance.now()
  const result = task()
  return { result, ms: performance.now() - start }
}

function version(library) {
  const lock = JSON.parse(readFileSync(new URL('package-lock.json', import.meta.url), 'utf8'))
  return lock.packages[`node_modules/${library}`].version
}

const print = value => process.stdout.write(JSON.stringify(value) + '\n')

const [engine, file] = process.argv.slice(2)
const { library, load } = ENGINES[engine]
const passages = readFileSync(file, 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line))
const { result: ask, ms: loadMs } = timed(() => load(passages))
print({ version: version(library), loadSeconds: loadMs / 1000 })
for await (const line of createInterface({ input: process.stdin })) {
  const { result: ids, ms } = timed(() => ask(JSON.parse(line)))
  print({ ids, ms })
}
