#!/usr/bin/env python3
"""Measure loading: interviews through Hiwar against the same documents, ready made, through _bulk.

usage: bench/loading.py DATA [--turns N] [--rounds N] [--shared DIR] [--sides A,B]

Interviews are loaded as NDJSON by `hiwar index` (ndjson) and by HTTP (http), and as printed text (text, one file for each
interview, each turn with the name of its speaker). The documents that these loads made are read back once and sent to
fresh indexes of the same definition in bulk requests of 5 MB, by one connection as Hiwar does, and by two. All sides run
in turns on the local node of DATA, each into an index of its own, until a search would find all (refresh). The time of
`hiwar index` has the start of its JVM in it. Needs Python 3.9.
"""
import argparse, json, sys, time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import median
from common import SHARED, Client, ask, definition, documents, engine, hiwar, made, service, table

BULK_BYTES = 5 << 20
KINDS = {'ndjson': 'ndjson', 'http': 'ndjson', 'text': 'text'}


def printed(interviews, folder):
    """Write each interview as a printed text."""
    folder.mkdir(exist_ok=True)
    for line in interviews.read_text('utf-8').splitlines():
        interview = json.loads(line)
        file = folder / f"{interview['id']}.txt"
        if not file.exists():
            turns = '\n'.join(f"{turn['speaker'].rsplit(' ', 1)[0]}: {turn['text']}" for turn in interview['turns'])
            file.write_text(f"{interview['title']}\n{interview['publication']} - {interview['date']}\n\n{turns}\n", 'utf-8')
    return folder


def bulks(node, alias):
    """The documents of an index as the bodies of bulk requests of 5 MB, and their number."""
    bodies, lines, size, count = [], [], 0, 0
    for hits in documents(node, alias):
        for hit in hits:
            lines.append(json.dumps({'index': {'_id': hit['_id']}}) + '\n' + json.dumps(hit['_source'], ensure_ascii=False) + '\n')
            size += len(lines[-1].encode('utf-8'))
            count += 1
            if size >= BULK_BYTES:
                bodies.append(''.join(lines).encode('utf-8'))
                lines, size = [], 0
    return [*bodies, ''.join(lines).encode('utf-8')] if lines else bodies, count


def straight(node, body, requests, connections):
    """Send bulk requests to a fresh index; return the seconds until all can be found."""
    ask(node, '/bench-bulk?ignore_unavailable=true', method='DELETE')
    ask(node, '/bench-bulk', body, 'PUT')
    clients = [Client(node) for _ in range(connections)]
    start = time.monotonic()

    def send(number):
        for request in requests[number::connections]:
            if json.loads(clients[number].post('/bench-bulk/_bulk', request, 'application/x-ndjson'))['errors']:
                sys.exit('Elasticsearch refused some of the documents')
    with ThreadPoolExecutor(connections) as pool:
        list(pool.map(send, range(connections)))
    ask(node, '/bench-bulk/_refresh', method='POST')
    return time.monotonic() - start


def dropped(node, alias):
    for name in ask(node, f'/{alias}?ignore_unavailable=true&allow_no_indices=true'):
        ask(node, f'/{name}', method='DELETE')


def through(args, node, side, source):
    """Load a source through Hiwar into a fresh index; return the seconds."""
    alias = f'bench-{side}'
    dropped(node, alias)
    if side != 'http':
        start = time.monotonic()
        hiwar('index', '--data', args.data, source, HIWAR_INDEX=alias)
        return time.monotonic() - start
    with service(args.data, HIWAR_INDEX=alias) as base:
        key = (args.data / 'key').read_text('utf-8').strip()
        start = time.monotonic()
        Client(base).send('POST', '/api/interviews', source.read_bytes(),
                          {'Content-Type': 'application/x-ndjson', 'Authorization': f'Bearer {key}'})
        return time.monotonic() - start


def measured(args, node, sources):
    """The seconds of each side in each round, and the number of documents of each kind."""
    ready, bodies, counts, seconds = {}, {}, {}, {}
    for kind in {KINDS[side] for side in args.sides}:
        through(args, node, kind, sources[kind])  # also warms up both sides
        ready[kind], counts[kind] = bulks(node, f'bench-{kind}')
        bodies[kind] = definition(node, f'bench-{kind}')[1]
        straight(node, bodies[kind], ready[kind], 1)
    runs = [(side, connections) for side in args.sides for connections in (0, 1, 2)]
    for number in range(args.rounds):
        for side, connections in runs[number % len(runs):] + runs[:number % len(runs)]:
            kind = KINDS[side]
            took = straight(node, bodies[kind], ready[kind], connections) if connections else through(args, node, side, sources[kind])
            seconds.setdefault((side, connections), []).append(took)
            print(f'round {number + 1}: {side} {connections or "hiwar"} {took:.1f} s', file=sys.stderr, flush=True)
    return seconds, counts


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('data', type=Path)
    parser.add_argument('--turns', type=int, default=30000)
    parser.add_argument('--rounds', type=int, default=5)
    parser.add_argument('--shared', type=Path, default=SHARED)
    parser.add_argument('--sides', type=lambda names: names.split(','), default=list(KINDS))
    args = parser.parse_args()
    folder = args.data / 'bench'
    interviews = made(folder / f'load-{args.turns}.ndjson', args.turns, args.shared)
    sources = {'ndjson': interviews, 'http': interviews, 'text': printed(interviews, folder / f'printed-{args.turns}')}
    with service(args.data):
        node = engine(args.data)
        seconds, counts = measured(args, node, sources)
        for alias in ['bench-bulk', *(f'bench-{side}' for side in KINDS)]:
            dropped(node, alias)
    rows = []
    for side in args.sides:
        count = counts[KINDS[side]]
        rates = [[count / took for took in seconds[side, connections]] for connections in (0, 1, 2)]
        ratios = [median(mine / other for mine, other in zip(rates[0], rates[n])) for n in (1, 2)]
        rows.append([side, count, *(f'{median(rate):.0f}' for rate in rates), *(f'× {ratio:.2f}' for ratio in ratios)])
    table(['loaded as', 'documents', 'Hiwar, documents a second', '_bulk, one connection', '_bulk, two',
           'ratio to one, median of rounds', 'ratio to two'], rows)


if __name__ == '__main__':
    main()
