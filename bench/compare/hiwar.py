"""Hiwar as its users get it: over HTTP, with highlights."""
import http.client, json, shutil, subprocess, sys, time, urllib.parse
from contextlib import contextmanager, nullcontext

from compare.searcher import REPOSITORY, TOP, Answer, Searcher, interview_of

KEEP_SECONDS = 5  # the service closes idle connections, and other systems may take long in their turns


@contextmanager
def service(data):
    command = [REPOSITORY / 'hiwar', 'serve', '--data', str(data), '--port', '0']
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            line = process.stdout.readline()
            if not line.startswith('ready '):
                sys.exit(f'Hiwar did not start: {line!r}')
            yield line.split()[1]
        finally:
            process.terminate()
            process.wait(60)


class HiwarClient:
    """A client that keeps its connection, as a browser does."""

    def __init__(self, base):
        self.connection = http.client.HTTPConnection(urllib.parse.urlsplit(base).netloc, timeout=60)
        self.last = time.monotonic()

    def get(self, path, **parameters):
        self.connection.request('GET', f'{path}?{urllib.parse.urlencode(parameters)}')
        response = self.connection.getresponse()
        body = response.read()
        self.last = time.monotonic()
        if response.status != 200:
            sys.exit(f'Hiwar answered {response.status}: {body[:500]!r}')
        return body

    def ask(self, text):
        if time.monotonic() > self.last + KEEP_SECONDS:
            self.connection.close()
            self.connection.connect()
        start = time.perf_counter()
        body = self.get('/api/search', q=text, size=TOP)
        ms = (time.perf_counter() - start) * 1000
        return Answer([hit['id'] for hit in json.loads(body)['hits']], ms)

    def check(self, passages):
        held = json.loads(self.get('/api/interviews', size=1))['total']
        wanted = len({interview_of(id) for id, _ in passages})
        if held != wanted:
            sys.exit(f'Hiwar holds {held} interviews instead of these {wanted}; give it a new folder')


def load(data, file):
    start = time.monotonic()
    done = subprocess.run([REPOSITORY / 'hiwar', 'index', '--data', str(data), str(file)], stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        sys.exit(f'Hiwar did not load the passages: {done.stdout[-2000:]}')
    return time.monotonic() - start


@contextmanager
def hiwar(args, task, scratch):
    data = args.data or scratch / 'hiwar'
    fresh = not args.service and not data.exists()
    with nullcontext(args.service) if args.service else service(data) as base:
        seconds = load(data, task.file) if fresh else None
        client = HiwarClient(base)
        client.check(task.passages)
        yield [Searcher('Hiwar', 'over HTTP, with highlights', seconds, client.ask)]


def missing():
    if not shutil.which('java'):
        yield 'Java 17 or later, and Maven: apt-get install openjdk-17-jdk-headless maven'
