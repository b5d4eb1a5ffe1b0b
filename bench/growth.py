#!/usr/bin/env python3
"""Measure how searches and pauses of typing slow down as an archive grows, and that the service keeps to its memory.

usage: bench/growth.py growth DATA... [--queries FILE] [--limit N] [--rounds N]
           p50 and p99 of searches and of pauses, in each of the data folders, which hold archives of growing size
       bench/growth.py heap DATA [--turns N] [--heap MB] [--clients N] [--fresh]
               [--shared DIR]
           a service with this heap loads N turns over HTTP while the clients search; how it answers and what it needs.
           The turns stay in the archive, or with --fresh go to an index of their own

A pause is a request for results and suggestions in one. Needs Python 3.9.
"""
import argparse, json, re, sys, threading, time, urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from common import SHARED, Client, ask, engine, made, percentile, service, table

SEARCH = {'size': 10, 'facets': 'speaker'}
PAUSE = {**SEARCH, 'typing': 'true', 'suggest': 4}


def typed(query, number):
    """What stands in the box when a reader of this query pauses: one word or two, the last one unfinished."""
    words = query.split()[:1 + number % 2]
    return ' '.join(words)[:-1] if len(words[-1]) > 2 else ' '.join(words)


def timed(client, parameters):
    start = time.perf_counter()
    client.get('/api/search', parameters)
    return (time.perf_counter() - start) * 1000


def row(data, queries, rounds):
    with service(data) as base:
        turns = ask(engine(data), '/hiwar/_count', {'query': {'exists': {'field': 'text'}}})['count']
        client = Client(base)
        searches, pauses = [], []
        for number in range(rounds + 1):
            # A fragment size of its own keeps a round from the cache of the round before. The first round warms up.
            for at, query in enumerate(queries):
                size = {'fragmentSize': 161 + number}
                took = (timed(client, {**SEARCH, **size, 'q': query}), timed(client, {**PAUSE, **size, 'q': typed(query, at)}))
                if number:
                    searches.append(took[0]), pauses.append(took[1])
    return turns, [percentile(times, share) for times in (searches, pauses) for share in (.5, .99)]


def growth(args, queries):
    rows, before = [], None
    for data in args.data:
        turns, seen = row(data, queries, args.rounds)
        ratios = [f'× {now / then:.2f}' for now, then in zip(seen, before)] if before else [''] * 4
        rows.append([f'{turns:,}', *(f'{value:.1f} {ratio}'.strip() for value, ratio in zip(seen, ratios))])
        before = seen
    table(['turns', 'search p50 ms', 'search p99', 'pause p50', 'pause p99'], rows)


def load(base, key, interviews, done):
    """Send the interviews by HTTP, 200 in a request, and note the turns that are in."""
    client = Client(base)
    # With ids of their own the interviews add to the archive, even if it was made of the same ones.
    lines = interviews.read_bytes().replace(b'{"id": "load-', b'{"id": "heap-').splitlines()
    for at in range(0, len(lines), 200):
        answer = client.send('POST', '/api/interviews', b'\n'.join(lines[at:at + 200]),
                             {'Content-Type': 'application/x-ndjson', 'Authorization': f'Bearer {key}'})
        done.append(json.loads(answer)['turns'])


def used_heap(base):
    """The megabytes of heap in use, what could be collected included."""
    with urllib.request.urlopen(f'http://{base}/metrics', timeout=60) as answer:
        text = answer.read().decode('utf-8')
    used = re.findall(r'^jvm_memory_used_bytes\{.*area="heap".*\} (\S+)', text, re.M)
    return sum(map(float, used)) / 2 ** 20


def heap(args, queries):
    data = Path(args.data[0])
    interviews = made(data / 'bench' / f'load-{args.turns}.ndjson', args.turns, args.shared)
    done, times, refused, used = [], [], [], []
    alias = {'HIWAR_INDEX': 'bench-heap'} if args.fresh else {}
    with service(data, options=f'-Xmx{args.heap}m', **alias) as base:
        loading = threading.Thread(target=load, args=(base, (data / 'key').read_text('utf-8').strip(), interviews, done))
        start = time.monotonic()
        loading.start()

        def reader(number):
            client, at = Client(base), number
            while loading.is_alive():
                try:
                    times.append(timed(client, {**PAUSE, 'q': typed(queries[at % len(queries)], at), 'fragmentSize': 160 + at % 100}))
                except SystemExit as e:
                    refused.append(str(e))
                    client = Client(base)
                at += args.clients
                if number == 0:
                    used.append(used_heap(base))
        with ThreadPoolExecutor(args.clients) as pool:
            list(pool.map(reader, range(args.clients)))
        loading.join()
        seconds = time.monotonic() - start
    for reason in sorted(set(refused))[:5]:
        print(reason, file=sys.stderr)
    table(['heap MB', 'turns loaded', 'a second', 'clients', 'requests', 'not answered', 'p50 ms', 'p99 ms', 'most heap used MB'],
          [[args.heap, sum(done), f'{sum(done) / seconds:.0f}', args.clients, len(times) + len(refused), len(refused),
            f'{percentile(times, .5):.0f}', f'{percentile(times, .99):.0f}', f'{max(used):.0f}']])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('what', choices=['growth', 'heap'])
    parser.add_argument('data', nargs='+')
    parser.add_argument('--shared', type=Path, default=SHARED)
    parser.add_argument('--queries', type=Path)
    parser.add_argument('--limit', type=int, default=70)
    parser.add_argument('--rounds', type=int, default=3)
    parser.add_argument('--turns', type=int, default=20000)
    parser.add_argument('--heap', type=int, default=256)
    parser.add_argument('--clients', type=int, default=8)
    parser.add_argument('--fresh', action='store_true')
    args = parser.parse_args()
    lines = (args.queries or args.shared / 'arcd.queries.tsv').read_text('utf-8').splitlines()
    {'growth': growth, 'heap': heap}[args.what](args, [line.split('\t')[-1] for line in lines[:args.limit]])


if __name__ == '__main__':
    main()
