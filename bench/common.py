"""What the benchmarks share: the service and its node, requests, interviews to load, and tables."""
import http.client, json, os, re, signal, subprocess, sys, urllib.error, urllib.parse, urllib.request
from contextlib import contextmanager
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent
SHARED = HOME.parent / 'shared' / 'relevance'

# A benchmark that is ended still ends what it has started.
for ending in (signal.SIGTERM, signal.SIGINT):
    signal.signal(ending, lambda *_: sys.exit('ended by a signal'))


@contextmanager
def service(data, options='', **more):
    """Run the service on a data folder, with options of Java, and yield its address as HOST:PORT."""
    command = [HOME / 'hiwar', 'serve', '--data', str(data), '--port', '0']
    environment = {**os.environ, 'HIWAR_JAVA_OPTS': options, **more}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            line = process.stdout.readline()
            if not line.startswith('ready '):
                sys.exit(f'the service did not start: {line!r}')
            yield urllib.parse.urlsplit(line.split()[1]).netloc
        finally:
            process.terminate()
            process.wait(120)


def engine(data):
    """The address of the data folder's node while a command uses it."""
    address = re.search('url=(.*)', (Path(data) / 'node/address').read_text('utf-8')).group(1)
    return urllib.parse.urlsplit(address).netloc


def ask(address, path, body=None, method=None, kind='application/json'):
    """Send one request to Elasticsearch and return its JSON."""
    data = body if body is None or isinstance(body, bytes) else json.dumps(body).encode('utf-8')
    request = urllib.request.Request(f'http://{address}{path}', data, {'Content-Type': kind}, method=method)
    try:
        with urllib.request.urlopen(request, timeout=600) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as e:
        sys.exit(f'{method} {path}: {e.code} {e.read()[:500]!r}')


def hiwar(*arguments, options='', **more):
    """Run a command of Hiwar to its end."""
    environment = {**os.environ, 'HIWAR_JAVA_OPTS': options, **more}
    subprocess.run([HOME / 'hiwar', *map(str, arguments)], env=environment, check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)


def made(file, turns, shared):
    """Make interviews for a load with this number of turns, unless the file is there already."""
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        part = file.with_suffix('.part')
        with open(part, 'wb') as out:
            subprocess.run([sys.executable, shared / 'make_load.py', str(turns)], check=True, stdout=out)
        part.rename(file)
    return file


def documents(address, index):
    """Yield the hits of a whole index, a thousand at a time, in the order of their places on disk."""
    after = None
    while True:
        body = {'size': 1000, 'sort': ['_doc'], 'query': {'match_all': {}}, **({'search_after': after} if after else {})}
        hits = ask(address, f'/{index}/_search', body)['hits']['hits']
        if not hits:
            return
        yield hits
        after = hits[-1]['sort']


def definition(address, alias, **settings):
    """The name of the index behind an alias, and the body that makes another one like it."""
    (name, there), = ask(address, f'/{alias}').items()
    given = ('uuid', 'creation_date', 'version', 'provided_name', 'routing', 'number_of_replicas')
    own = {key: value for key, value in there['settings']['index'].items() if key not in given}
    return name, {'settings': {'index': {**own, **settings}}, 'mappings': there['mappings']}


def percentile(times, share):
    return sorted(times)[min(len(times) - 1, int(len(times) * share))]


def table(head, rows):
    """Print a Markdown table."""
    print('| ' + ' | '.join(head) + ' |\n|' + '---|' * len(head))
    for row in rows:
        print('| ' + ' | '.join(map(str, row)) + ' |', flush=True)
    print(flush=True)


class Client:
    """One connection that stays open."""

    def __init__(self, address):
        self.connection = http.client.HTTPConnection(address, timeout=120)

    def get(self, path, parameters):
        return self.send('GET', path + '?' + urllib.parse.urlencode(parameters))

    def post(self, path, body, kind='application/json'):
        return self.send('POST', path, body, {'Content-Type': kind})

    def send(self, method, path, body=None, headers={}):
        """Send a request and return the content; any status but 200 and 201 ends the program."""
        self.connection.request(method, path, body, headers)
        answer = self.connection.getresponse()
        content = answer.read()
        if answer.status not in (200, 201):
            sys.exit(f'{method} {urllib.parse.unquote(path)[:200]}: {answer.status} {content[:300]!r}')
        return content
