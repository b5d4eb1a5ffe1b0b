#!/usr/bin/env python3
"""Measure what Hiwar adds to Elasticsearch: the time of a search, and how many requests it takes.

usage: bench/latency.py search DATA [--queries FILE] [--limit N] [--rounds N]
           time GET /api/search against the same main body sent straight to _search, by 1 and 8 clients, in turns
       bench/latency.py repeat DATA [--queries FILE] [--limit N] [--rounds N]
           time a repeated query against its first time
       bench/latency.py requests DATA
           count the requests to Elasticsearch of searches of several kinds, and of typing a question
       bench/latency.py typing DATA [--queries FILE] [--limit N] [--rounds N]
           time a pause of a reader who types (results and suggestions in one request) against the search alone

DATA is a data folder with a loaded archive; its local node is used. FILE has a query in the last column of each line
(default: ../shared/relevance/arcd.queries.tsv). Both sides of a ratio are measured in one run, query by query in turns, so
that what else the machine does meets both. Needs Python 3.9.
"""
import argparse, http.client, http.server, sys, threading, time, urllib.parse
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from common import HOME, engine, service

SEARCH = {'size': 10, 'facets': 'speaker'}
KINDS = [('blank', {'q': ''}), ('one word', {'q': 'المدرسة'}), ('a phrase', {'q': '"مدينة الرياض"'}),
         ('two words', {'q': 'المدينة القديمة'}), ('two words, explained', {'q': 'المدينة القديمة', 'explain': 'true'}),
         ('two words, facets, a filter', {'q': 'المدينة القديمة', 'facets': 'speaker,role,publication,year', 'role': 'answer'}),
         ('a question', {'q': 'متى بدأت العمل في صناعة العود'}), ('three words, one misspelt', {'q': 'المدينة القديمة المدرصة'}),
         ('six nonsense words', {'q': 'قخخغغط زظظف ثثقصض طظكمن ةىوؤر شسيبلن'}),
         ('64 words', {'q': ' '.join(f'كلمة{i} المدينة' for i in range(32))}),
         ('16 words, a filter', {'q': ' '.join(['المدينة', 'قخخغغط'] * 8), 'role': 'question'}),
         ('typing, with suggestions', {'q': 'المدينة القدي', 'typing': 'true', 'suggest': 4})]
TYPED = 'متى بدأت العمل في صناعة العود'


class Counting(http.server.ThreadingHTTPServer):
    """Passes requests on to Elasticsearch, and keeps the bodies of searches."""
    daemon_threads = True

    def __init__(self, engine):
        super().__init__(('127.0.0.1', 0), Forward)
        self.engine = engine
        self.seen = []


class Forward(http.server.BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'

    def forward(self):
        body = self.body()
        path = urllib.parse.urlsplit(self.path).path
        if path.endswith(('_search', '_msearch', '_analyze', '_termvectors', '_doc')):
            self.server.seen.append((path, body))
        connection = http.client.HTTPConnection(self.server.engine, timeout=60)
        headers = {name: value for name, value in self.headers.items() if name.lower() not in ('host', 'connection', 'transfer-encoding', 'content-length')}
        connection.request(self.command, self.path, body, headers)
        answer = connection.getresponse()
        content = answer.read()
        self.send_response(answer.status)
        for name, value in answer.getheaders():
            if name.lower() not in ('transfer-encoding', 'content-length', 'connection', 'content-encoding'):
                self.send_header(name, value)
        self.send_header('Content-Length', str(len(content)))
        self.end_headers()
        self.wfile.write(content)
        connection.close()

    def body(self):
        if self.headers.get('Transfer-Encoding', '').lower() != 'chunked':
            return self.rfile.read(int(self.headers.get('Content-Length') or 0))
        body = b''
        while size := int(self.rfile.readline().split(b';')[0], 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return body

    do_GET = do_POST = do_PUT = do_HEAD = do_DELETE = forward

    def log_message(self, *arguments):
        pass


@contextmanager
def counted(data):
    """Run a second service that reaches the node of the first through a counting proxy."""
    proxy = Counting(engine(data))
    threading.Thread(target=proxy.serve_forever, daemon=True).start()
    with service(data, ELASTICSEARCH_URL=f'http://127.0.0.1:{proxy.server_port}') as base:
        yield proxy, base
    proxy.shutdown()


class Client:
    """One connection to each side that stays open."""

    def __init__(self, hiwar, engine):
        self.hiwar = http.client.HTTPConnection(hiwar, timeout=120)
        self.engine = http.client.HTTPConnection(engine, timeout=120)

    etag = ''

    def search(self, parameters, headers={}):
        took, answer = self.timed(self.hiwar, 'GET', '/api/search?' + urllib.parse.urlencode(parameters), headers=headers)
        self.etag = answer.getheader('ETag') or self.etag
        return took

    def direct(self, path, body):
        return self.timed(self.engine, 'POST', path, body, {'Content-Type': 'application/json'})[0]

    @staticmethod
    def timed(connection, method, path, body=None, headers={}):
        start = time.perf_counter()
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        answer.read()
        if answer.status not in (200, 304):
            sys.exit(f'{method} {urllib.parse.unquote(path)[:200]}: {answer.status}')
        return (time.perf_counter() - start) * 1000, answer


def main_body(seen):
    """The body of the search whose hits are shown: the last one with highlights."""
    shown = None
    for path, body in seen:
        lines = body.decode('utf-8').splitlines() if path.endswith('_msearch') else [body.decode('utf-8')]
        for line in lines:
            if '"highlight"' in line:
                shown = line
    return shown


def recorded(data, queries):
    bodies = {}
    with counted(data) as (proxy, base):
        client = Client(base, proxy.engine)
        client.search({'q': 'قخخغغط', **SEARCH})  # reads the vocabulary
        for query in queries:
            proxy.seen.clear()
            client.search({'q': query, **SEARCH})
            body = main_body(proxy.seen)
            if body:
                bodies[query] = body
    return bodies


def percentile(times, share):
    return sorted(times)[min(len(times) - 1, int(len(times) * share))]


def row(name, hiwar, direct, seconds=None):
    p50, p99 = ([percentile(times, share) for times in (hiwar, direct)] for share in (.5, .99))
    rate = '' if seconds is None else f' | {len(hiwar) / seconds[0]:.1f} | {len(direct) / seconds[1]:.1f} | × {seconds[1] / seconds[0]:.2f}'
    print(f'| {name} | {p50[0]:.1f} | {p50[1]:.1f} | × {p50[0] / p50[1]:.2f} | {p99[0]:.1f} | {p99[1]:.1f} | × {p99[0] / p99[1]:.2f}{rate} |',
          flush=True)


def warm_up(seconds, client, bodies, path):
    """Both sides are slow until Java has compiled what they use: some thousand searches."""
    end, turn = time.monotonic() + seconds, 0
    while time.monotonic() < end:
        turn += 1
        for query, body in bodies.items():
            # Each time another request, or the cache would answer it.
            client.search({'q': query, **SEARCH, 'fragments': 1, 'fragmentSize': 40 + turn})
            client.direct(path, body.encode('utf-8'))


def search(args, queries):
    with service(args.data) as base:
        bodies = recorded(args.data, queries)
        address, path = engine(args.data), '/hiwar/_search'
        one = Client(base, address)
        warm_up(args.warm_up, one, bodies, path)
        print(f'{len(bodies)} queries\n\n| clients | Hiwar p50 ms | engine p50 | ratio | Hiwar p99 | engine p99 | ratio | Hiwar a second | engine a second | ratio |')
        print('|---|---|---|---|---|---|---|---|---|---|')
        for clients in (1, 8):
            hiwar, direct, seconds = [], [], [0, 0]
            for round_number in range(args.rounds):
                # A parameter of its own keeps a round from the cache of the round before.
                asked = [{'q': query, **SEARCH, 'fragmentSize': 161 + clients + 10 * round_number} for query in bodies]
                for side in ((0, 1) if round_number % 2 == 0 else (1, 0)):
                    start = time.perf_counter()
                    with ThreadPoolExecutor(clients) as pool:
                        mine = threading.local()

                        def client():
                            if not hasattr(mine, 'client'):
                                mine.client = Client(base, address)
                            return mine.client
                        if side == 0:
                            hiwar += pool.map(lambda parameters: client().search(parameters), asked)
                        else:
                            direct += pool.map(lambda body: client().direct(path, body.encode('utf-8')), bodies.values())
                    seconds[side] += time.perf_counter() - start
            row(clients, hiwar, direct, seconds)


def repeat(args, queries):
    """Each query is asked for the first time, then again, once with its ETag."""
    with service(args.data) as base:
        client = Client(base, engine(args.data))
        for query in queries:
            client.search({'q': query, **SEARCH})
        first, again, unchanged = [], [], []
        for round_number in range(args.rounds):
            for query in queries:
                parameters = {'q': query, **SEARCH, 'fragmentSize': 180 + round_number}
                first.append(client.search(parameters))
                again.append(client.search(parameters))
                unchanged.append(client.search(parameters, {'If-None-Match': client.etag}))
        print('| what | again p50 ms | first p50 | ratio | again p99 | first p99 | ratio |\n|---|---|---|---|---|---|---|')
        row('a repeated query', again, first)
        row('a repeated query with its ETag (304)', unchanged, first)


def requests(args, queries):
    with service(args.data), counted(args.data) as (proxy, base):
        client = Client(base, proxy.engine)
        client.search({'q': 'قخخغغط', **SEARCH})
        wait_until_silent(proxy)
        print('| search | requests to Elasticsearch | searches in them |\n|---|---|---|')
        for name, parameters in KINDS:
            report(name, proxy, lambda: client.search({**SEARCH, **parameters}))
        pauses = [TYPED[:cut] for cut in (3, 8, 13, 17, 22, len(TYPED))]
        report('typing one question with six pauses', proxy, lambda: [
            client.search({**SEARCH, 'q': typed, 'typing': 'true', 'suggest': 4}) for typed in pauses])


def wait_until_silent(proxy):
    """The service searches by itself after its start, until the first reader comes."""
    seen = -1
    while seen != len(proxy.seen):
        seen = len(proxy.seen)
        time.sleep(1.5)


def report(name, proxy, ask):
    proxy.seen.clear()
    ask()
    searches = sum(body.count(b'\n') // 2 if path.endswith('_msearch') else 1 for path, body in proxy.seen)
    print(f'| {name} | {len(proxy.seen)} | {searches} |', flush=True)


def typing(args, queries):
    with service(args.data) as base:
        client = Client(base, engine(args.data))
        pause, alone = [], []
        for round_number in range(args.rounds):
            for number, query in enumerate(queries):
                words = query.split()
                typed = ' '.join(words[:2])[:-1] if number % 2 else words[0][:max(2, len(words[0]) - 1)]
                # Each time another request, or the cache would answer it.
                size = {'fragmentSize': 60 + round_number * len(queries) + number}
                pause.append(client.search({**SEARCH, **size, 'q': typed, 'typing': 'true', 'suggest': 4}))
                alone.append(client.search({**SEARCH, **size, 'q': typed, 'typing': 'true'}))
        print('| what | with suggestions p50 ms | alone p50 | ratio | with p99 | alone p99 | ratio |\n|---|---|---|---|---|---|---|')
        row('a pause', pause, alone)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('what', choices=['search', 'repeat', 'requests', 'typing'])
    parser.add_argument('data')
    parser.add_argument('--queries', type=Path, default=HOME / '../shared/relevance/arcd.queries.tsv')
    parser.add_argument('--limit', type=int, default=70)
    parser.add_argument('--rounds', type=int, default=5)
    parser.add_argument('--warm-up', type=int, default=60, help='seconds of searches before the measurement')
    args = parser.parse_args()
    queries = []
    if args.what != 'requests':
        queries = [line.split('\t')[-1] for line in args.queries.read_text('utf-8').splitlines()[:args.limit]]
    {'search': search, 'repeat': repeat, 'requests': requests, 'typing': typing}[args.what](args, queries)


if __name__ == '__main__':
    main()
