#!/usr/bin/env python3
"""Measure how well Hiwar finds and ranks turns, compared with Lucene's Arabic analysis.

usage: bench/relevance.py load DATA [--shared DIR]
           load all question sets, all news and the forms into both indexes
       bench/relevance.py compare DATA [--limit N] [--sets A,B] [--each]
           compare both indexes in one run: ranking, latency, forms
       bench/relevance.py ablate DATA [--limit N] [--sets A,B]
           measure Hiwar without each part of es-config/ranking.json
       bench/relevance.py stems DATA [--limit N] [--sets A,B]
           measure Hiwar without each part of its stems, each variant in an index of its own
       bench/relevance.py fields DATA [--limit N]
           print the bytes of each field, and the indexing rate of N turns without some of the fields

Both indexes lie on the local node of the data folder DATA. Only one of them is served at a time. Needs Python 3.9 and
../shared/relevance (or --shared) with the questions, the texts and the scripts that judge the answers.
"""
import argparse, json, os, re, subprocess, sys, tempfile, time, urllib.request
from contextlib import contextmanager
from pathlib import Path
from statistics import median

HOME = Path(__file__).resolve().parent.parent
SETS = ['arcd', 'xquad', 'islamweb']
PROFILES = ['baseline', 'hiwar']
WARM_ROUNDS = 1


def environment(profile, **more):
    return {**os.environ, 'HIWAR_ANALYSIS': profile, 'HIWAR_INDEX': f'bench-{profile}', **more}


def hiwar(*args, env):
    subprocess.run([HOME / 'hiwar', *map(str, args)], env=env, check=True)


@contextmanager
def service(data, env):
    """Run the service and yield its address."""
    command = [HOME / 'hiwar', 'serve', '--data', str(data), '--port', '0']
    with subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            line = process.stdout.readline()
            if not line.startswith('ready '):
                sys.exit(f'the service did not start: {line!r}')
            yield line.split()[1]
        finally:
            process.terminate()
            process.wait(60)


def evaluate(shared, base, name, limit):
    command = [sys.executable, shared / 'evaluate.py', base, name] + (['--limit', str(limit)] if limit else [])
    line = subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
    numbers = {key: float(value) for key, value in re.findall(r'(MRR@10|R@100|p50|p95) ([0-9.]+)', line)}
    if len(numbers) != 4:
        sys.exit(f'the judging script printed an unknown line: {line}')
    return numbers


def forms(shared, base, each):
    command = [sys.executable, shared / 'forms.py', 'check', base] + (['--each'] if each else [])
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def load(args):
    with tempfile.TemporaryDirectory() as scratch:
        made = Path(scratch) / 'forms.ndjson'
        made.write_text(subprocess.run([sys.executable, args.shared / 'forms.py', 'make'], check=True, capture_output=True,
                                       text=True).stdout, 'utf-8')
        files = [made] + [args.shared / f'{name}.interviews.ndjson.gz' for name in [*SETS, 'news']]
        for profile in PROFILES:
            start = time.monotonic()
            hiwar('index', '--data', args.data, *files, env=environment(profile))
            print(f'{profile}: loaded in {time.monotonic() - start:.0f} s')


def compare(args):
    seen = {}
    for profile in PROFILES:
        with service(args.data, environment(profile)) as base:
            evaluate(args.shared, base, 'arcd', 100)  # both indexes are measured warm
            seen[profile] = {name: evaluate(args.shared, base, name, args.limit) for name in args.sets}
            lines = forms(args.shared, base, args.each and profile == 'hiwar')
            seen[profile]['forms'] = lines.strip().splitlines()[-1]
            if args.each and profile == 'hiwar':
                print(lines)
    print('| what | baseline | hiwar | ratio |')
    print('|---|---|---|---|')
    for name in args.sets:
        for measure in ('MRR@10', 'R@100', 'p50', 'p95'):
            old, new = (seen[profile][name][measure] for profile in PROFILES)
            unit = ' ms' if measure.startswith('p') else ''
            difference = f', {new - old:+.3f}' if measure == 'R@100' else ''
            print(f'| {name} {measure} | {old:g}{unit} | {new:g}{unit} | × {new / old:.3f}{difference} |')
    print(f"| forms | {seen['baseline']['forms'][6:]} | {seen['hiwar']['forms'][6:]} | |")


def ablate(args):
    ranking = json.loads((HOME / 'es-config/ranking.json').read_text('utf-8'))
    whole = ranking['hiwar']
    variants = {'all': {}, 'without grams': {'grams': 0}, 'without pairs': {'pairs': 0}, 'without exact': {'exact': 0},
                'without enough': {'enough': 0}, 'twice enough': {'enough': 2 * whole['enough']},
                'words alone': {'grams': 0, 'pairs': 0, 'exact': 0, 'enough': 0},
                'window 100': {'window': 100}, 'window 1000': {'window': 1000},
                'enough words only': {'fewWords': whole['enoughWords']},
                'any word always': {'enoughWords': whole['fewWords']}}
    print('| ' + ' | '.join(['ranking', *(f'{name} MRR@10 / R@100 / p50 ms' for name in args.sets)]) + ' |')
    print('|---|' + '---|' * len(args.sets))
    # This service keeps the shared node running, so that every variant finds it warm.
    with service(args.data, environment('hiwar')) as warm, tempfile.TemporaryDirectory() as scratch:
        evaluate(args.shared, warm, 'arcd', args.limit)
        file = Path(scratch) / 'ranking.json'
        for title, change in variants.items():
            file.write_text(json.dumps({**ranking, 'hiwar': {**whole, **change}}), 'utf-8')
            with service(args.data, environment('hiwar', HIWAR_RANKING=str(file))) as base:
                evaluate(args.shared, base, 'arcd', 100)
                row = [evaluate(args.shared, base, name, args.limit) for name in args.sets]
            print('| ' + ' | '.join([title, *(f"{n['MRR@10']:.4f} / {n['R@100']:.3f} / {n['p50']:g}" for n in row)]) + ' |', flush=True)


def ask(url, body=None, method=None, kind='application/json'):
    data = None if body is None else body.encode() if isinstance(body, str) else json.dumps(body).encode()
    request = urllib.request.Request(url, data, {'Content-Type': kind}, method=method)
    with urllib.request.urlopen(request, timeout=600) as answer:
        return json.load(answer)


def without(mappings, path):
    """Return the mappings without a field or sub-field."""
    copy = json.loads(json.dumps(mappings))
    *parents, last = path.split('.')
    place = copy['properties']
    for name in parents:
        place = place[name].get('properties') or place[name]['fields']
    del place[last]
    return copy


def documents(engine, index):
    """Yield all documents of an index, a thousand at a time."""
    after = None
    while True:
        query = {'size': 1000, 'sort': ['interview.id', 'ordinal'], **({'search_after': after} if after else {})}
        hits = ask(f'{engine}/{index}/_search', query)['hits']['hits']
        if not hits:
            return
        yield hits
        after = hits[-1]['sort']


def written(engine, name, hits):
    lines = ''.join(json.dumps({'index': {'_id': hit['_id']}}) + '\n' + json.dumps(hit['_source'], ensure_ascii=False) + '\n'
                    for hit in hits)
    if ask(f'{engine}/{name}/_bulk', lines, 'POST', 'application/x-ndjson')['errors']:
        sys.exit('Elasticsearch refused some of the turns')


def address(data):
    """Return the address of the local node of a running service."""
    return re.search('url=(.*)', (data / 'node/address').read_text('utf-8')).group(1)


def stems(args):
    variants = {'all': {}, 'without clitics': {'clitics': False}, 'without broken plurals': {'plurals': False},
                'without endings': {'endings': False}, 'folding alone': {'clitics': False, 'plurals': False, 'endings': False}}
    print('| ' + ' | '.join(['stems', *(f'{name} MRR@10 / R@100' for name in args.sets), 'forms']) + ' |')
    print('|---|' + '---|' * (len(args.sets) + 1))
    for title, change in variants.items():
        alias = 'bench-hiwar'
        if change:
            alias, name = 'bench-stems', 'bench-stems-1'
            with service(args.data, environment('hiwar')):
                engine = address(args.data)
                (index, made), = ask(f'{engine}/bench-hiwar').items()
                settings = {key: made['settings']['index'][key] for key in ('analysis', 'similarity')}
                stem = {'type': 'hiwar_stem', **change}
                settings['analysis']['filter'] = {**settings['analysis'].get('filter', {}), 'some_stem': stem}
                chain = settings['analysis']['analyzer']['hiwar_text']['filter']
                settings['analysis']['analyzer']['hiwar_text']['filter'] = ['some_stem' if f == 'hiwar_stem' else f for f in chain]
                ask(f'{engine}/{name}?ignore_unavailable=true', method='DELETE')  # left over from an interrupted run
                ask(f'{engine}/{name}', {'settings': {'index': settings}, 'mappings': made['mappings'], 'aliases': {alias: {}}}, 'PUT')
                for hits in documents(engine, index):
                    written(engine, name, hits)
                ask(f'{engine}/{name}/_refresh', method='POST')
        with service(args.data, environment('hiwar', HIWAR_INDEX=alias)) as base:
            row = [evaluate(args.shared, base, name, args.limit) for name in args.sets]
            right = forms(args.shared, base, False).strip().splitlines()[-1][6:]
            cells = [f"{n['MRR@10']:.4f} / {n['R@100']:.3f}" for n in row]
            print('| ' + ' | '.join([title, *cells, right]) + ' |', flush=True)
            if change:
                ask(f'{address(args.data)}/bench-stems-1', method='DELETE')


def indexed(engine, body, turns):
    """Write the turns into a new index from one thread; return turns a second."""
    name = f'{engine}/bench-fields'
    ask(name, body, 'PUT')
    start = time.monotonic()
    for i in range(0, len(turns), 1000):
        lines = ''.join('{"index":{}}\n' + json.dumps(turn, ensure_ascii=False) + '\n' for turn in turns[i:i + 1000])
        if ask(f'{name}/_bulk', lines, 'POST', 'application/x-ndjson')['errors']:
            sys.exit('Elasticsearch refused some of the turns')
    ask(f'{name}/_refresh', method='POST')
    rate = len(turns) / (time.monotonic() - start)
    ask(name, method='DELETE')
    return rate


def fields(args):
    with service(args.data, environment('hiwar')):
        engine = address(args.data)
        (index, made), = ask(f'{engine}/bench-hiwar').items()
        usage = ask(f'{engine}/{index}/_disk_usage?run_expensive_tasks=true', method='POST')[index]
        print(f"index {usage['store_size_in_bytes'] / 1e6:.1f} MB; its largest fields:")
        for name, use in sorted(usage['fields'].items(), key=lambda field: -field[1]['total_in_bytes'])[:14]:
            print(f"  {use['total_in_bytes'] / 1e6:8.1f} MB  {name}")
        turns = []
        for hits in documents(engine, index):
            turns += [hit['_source'] for hit in hits]
            if len(turns) >= (args.limit or 20000):
                break
        settings = {key: made['settings']['index'][key] for key in ('analysis', 'similarity')}
        body = {'settings': {'index': settings}, 'mappings': made['mappings']}
        variants = {'all fields': [], 'without text.grams': ['text.grams'],
                    'without spelled': ['text.spelled', 'question.text.spelled'],
                    'without exact': ['text.exact', 'question.text.exact'],
                    'text alone': ['text.grams', 'text.spelled', 'question.text.spelled', 'text.exact', 'question.text.exact']}
        bodies = {}
        for title, paths in variants.items():
            mappings = made['mappings']
            for path in paths:
                mappings = without(mappings, path)
            bodies[title] = {**body, 'mappings': mappings}
        # The server gets faster from round to round. So every round writes all variants, beginning with another one each
        # time, and only rates of one round are compared.
        rates = {title: [] for title in bodies}
        titles = list(bodies)
        for turn in range(WARM_ROUNDS + len(titles)):
            for title in titles[turn % len(titles):] + titles[:turn % len(titles)]:
                rate = indexed(engine, bodies[title], turns)
                if turn >= WARM_ROUNDS:
                    rates[title].append(rate)
        print(f'| {len(turns)} documents, {len(titles)} rounds | a second, median | ratio, median of rounds |\n|---|---|---|')
        for title in titles:
            ratios = [rate / whole for rate, whole in zip(rates[title], rates['all fields'])]
            print(f'| {title} | {median(rates[title]):.0f} | × {median(ratios):.2f} |', flush=True)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('what', choices=['load', 'compare', 'ablate', 'stems', 'fields'])
    p.add_argument('data', type=Path)
    p.add_argument('--shared', type=Path, default=HOME.parent / 'shared' / 'relevance')
    p.add_argument('--limit', type=int)
    p.add_argument('--sets', default=','.join(SETS), type=lambda names: names.split(','))
    p.add_argument('--each', action='store_true')
    args = p.parse_args()
    if not args.shared.is_dir():
        sys.exit(f'{args.shared} does not exist; it holds the questions and texts that are measured')
    {'load': load, 'compare': compare, 'ablate': ablate, 'stems': stems, 'fields': fields}[args.what](args)


if __name__ == '__main__':
    main()
