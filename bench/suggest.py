#!/usr/bin/env python3
"""Measure GET /api/suggest while a reader types: the beginnings of words of loaded interviews, after 0, 1 and 2 words.

usage: suggest.py URL INTERVIEWS.ndjson[.gz] [N]
"""
import gzip, json, random, sys, time, urllib.parse, urllib.request


def texts(path):
    open_file = gzip.open if path.endswith('.gz') else open
    with open_file(path, 'rt', encoding='utf-8') as lines:
        for number, line in enumerate(lines):
            if number % 25 == 0:
                yield from (turn['text'].split() for turn in json.loads(line)['turns'][:4])


def begun(words, before, rng):
    at = rng.randrange(len(words) - before)
    last = words[at + before]
    return ' '.join([*words[at:at + before], last[:rng.randint(2, max(2, len(last) - 1))]])


def milliseconds(url, query):
    start = time.perf_counter()
    urllib.request.urlopen(f'{url}/api/suggest?size=8&q={urllib.parse.quote(query)}').read()
    return (time.perf_counter() - start) * 1000


def main():
    url, path, count = sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 300
    rng = random.Random(7)
    passages = [words for words in texts(path) if len(words) > 4]
    milliseconds(url, 'ال')
    print('| words before | p50 ms | p95 ms |\n|---|---|---|')
    for before in range(3):
        times = sorted(milliseconds(url, begun(rng.choice(passages), before, rng)) for _ in range(count))
        print(f'| {before} | {times[count // 2]:.0f} | {times[count * 95 // 100]:.0f} |', flush=True)


main()
