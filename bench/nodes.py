#!/usr/bin/env python3
"""Measure one index in 1, 3 and 6 shards on three local Elasticsearch nodes: what the fan-out of a search costs.

usage: bench/nodes.py DATA [--queries FILE] [--limit N] [--rounds N] [--heap MB] [--ports FIRST] [--shards A,B,C]

The turns of DATA's archive are copied to three nodes of the same distribution that find each other on loopback, and the
main body of each search, as Hiwar sends it, is sent to the first node. Each shard is also asked alone. So the table shows
how long a search takes, and what two simple models predict from the shards: the slowest shard, if each shard had cores
of its own, and the work of all shards over the cores of this machine. Needs Python 3.9 and Linux.
"""
import argparse, json, os, subprocess, sys, time, urllib.request
from contextlib import contextmanager
from pathlib import Path
from common import SHARED, Client, ask, definition, documents, engine, percentile, service, table
from latency import recorded

NODES = 3
NOBODY = 65534
WATERMARKS = {'low': '500mb', 'high': '300mb', 'flood_stage': '150mb'}


def command(home, folder, number, first):
    """The command line of one node; the nodes take the ports FIRST.. for the cluster and FIRST+10.. for HTTP."""
    settings = {'cluster.name': 'bench-nodes', 'node.name': f'n{number}', 'http.port': first + 10 + number,
                'transport.port': first + number, 'http.host': '127.0.0.1', 'transport.host': '127.0.0.1',
                'discovery.seed_hosts': ','.join(f'127.0.0.1:{first + n}' for n in range(NODES)),
                'cluster.initial_master_nodes': ','.join(f'n{n}' for n in range(NODES)),
                'path.data': folder / 'data', 'path.logs': folder / 'logs', 'xpack.security.enabled': 'false',
                **{f'cluster.routing.allocation.disk.watermark.{name}': value for name, value in WATERMARKS.items()}}
    server = [home / 'bin/elasticsearch', '--quiet', *(f'-E{name}={value}' for name, value in settings.items())]
    # Elasticsearch refuses to run as root.
    change = ['setpriv', f'--reuid={NOBODY}', f'--regid={NOBODY}', '--clear-groups', '--inh-caps=-all', '--']
    return [*change, *server] if os.getuid() == 0 else server


def started(home, root, number, args):
    folder = root / f'n{number}'
    for name in ('data', 'logs', 'tmp'):
        (folder / name).mkdir(parents=True, exist_ok=True)
    if os.getuid() == 0:
        subprocess.run(['chown', '-R', f'{NOBODY}:{NOBODY}', root], check=True)
    environment = {'PATH': os.environ['PATH'], 'HOME': str(folder), 'LC_ALL': 'C.UTF-8', 'ES_TMPDIR': str(folder / 'tmp'),
                   'ES_JAVA_HOME': str(Path(os.path.realpath(java())).parent.parent),
                   'ES_JAVA_OPTS': f'-Xms{args.heap}m -Xmx{args.heap}m -Xlog:disable'}
    with open(folder.with_suffix('.log'), 'wb') as log:
        return subprocess.Popen(command(home, folder, number, args.ports), env=environment, stdout=log, stderr=log)


def java():
    home = os.environ.get('JAVA_HOME')
    return f'{home}/bin/java' if home else subprocess.run(['which', 'java'], capture_output=True, text=True).stdout.strip()


@contextmanager
def cluster(args):
    """Run the nodes and yield the address of the first one."""
    home, = (args.data / 'node').glob('elasticsearch-*/')
    root = args.data / 'node' / 'bench-nodes'
    nodes = [started(home, root, number, args) for number in range(NODES)]
    address = f'127.0.0.1:{args.ports + 10}'
    try:
        for _ in range(600):
            if any(node.poll() is not None for node in nodes):
                sys.exit(f'a node ended; its output is in {root}')
            try:
                with urllib.request.urlopen(f'http://{address}/_cluster/health?wait_for_nodes={NODES}&timeout=1s') as answer:
                    if not json.load(answer)['timed_out']:
                        break
            except OSError:
                time.sleep(1)
        yield address
    finally:
        for node in nodes:
            node.terminate()
        for node in nodes:
            node.wait(120)
        subprocess.run(['rm', '-rf', root], check=True)


def filled(source, target, shards):
    """Copy the archive into an index with this number of shards, in one segment a shard."""
    name = f'turns-{shards}'
    ask(target, f'/{name}?ignore_unavailable=true', method='DELETE')
    ask(target, f'/{name}', definition(source, 'hiwar', number_of_shards=shards, auto_expand_replicas='false',
                                       number_of_replicas=0)[1], 'PUT')
    for hits in documents(source, 'hiwar'):
        lines = [json.dumps({'index': {'_id': hit['_id']}}) + '\n' + json.dumps(hit['_source']) + '\n' for hit in hits]
        ask(target, f'/{name}/_bulk', ''.join(lines).encode('utf-8'), 'POST', 'application/x-ndjson')
    ask(target, f'/{name}/_forcemerge?max_num_segments=1', method='POST')
    ask(target, f'/{name}/_refresh', method='POST')
    return name


def timed(client, path, body):
    start = time.perf_counter()
    client.post(path, body)
    return (time.perf_counter() - start) * 1000


def row(target, name, shards, bodies, rounds):
    """The times of whole searches and of the models, query by query in turns."""
    client = Client(target)
    whole, slowest, work = [], [], []
    for number in range(rounds + 1):
        for body in bodies:
            # The request cache would answer the aggregations of a second round.
            took = timed(client, f'/{name}/_search?request_cache=false', body)
            each = [timed(client, f'/{name}/_search?request_cache=false&preference=_shards:{shard}', body)
                    for shard in range(shards)]
            if number:
                whole.append(took), slowest.append(max(each)), work.append(max(max(each), sum(each) / os.cpu_count()))
    return [shards, *(f'{percentile(times, share):.0f}' for times in (whole, slowest, work) for share in (.5, .99)),
            f'× {percentile(whole, .5) / percentile(slowest, .5):.2f}']


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('data', type=Path)
    parser.add_argument('--queries', type=Path, default=SHARED / 'arcd.queries.tsv')
    parser.add_argument('--limit', type=int, default=50)
    parser.add_argument('--rounds', type=int, default=3)
    parser.add_argument('--heap', type=int, default=512)
    parser.add_argument('--ports', type=int, default=7410)
    parser.add_argument('--shards', default=[1, 3, 6], type=lambda numbers: [int(number) for number in numbers.split(',')])
    args = parser.parse_args()
    queries = [line.split('\t')[-1] for line in args.queries.read_text('utf-8').splitlines()[:args.limit]]
    with cluster(args) as target:
        with service(args.data):
            bodies = [body.encode('utf-8') for body in recorded(args.data, queries).values()]
            names = {shards: filled(engine(args.data), target, shards) for shards in args.shards}
        # The archive's own node has ended, so that it takes nothing from the others.
        rows = [row(target, name, shards, bodies, args.rounds) for shards, name in names.items()]
    table(['shards', 'p50 ms', 'p99 ms', 'slowest shard p50', 'p99', 'work of all shards p50', 'p99', 'p50 over slowest shard'], rows)


if __name__ == '__main__':
    main()
