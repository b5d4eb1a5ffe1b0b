"""PostgreSQL's full-text search on a private server, reached by psql over a socket."""
import os, pwd, re, shutil, signal, subprocess, sys, time
from contextlib import ExitStack, contextmanager
from functools import lru_cache
from pathlib import Path

from compare.searcher import REPOSITORY, TOP, Answer, Searcher

# The two ways of PostgreSQL's manual (12.2.2) to index the words of a passage. It names the column as the faster one.
COLUMN = 'words'
EXPRESSION = "to_tsvector('arabic', text)"


def programs_folder():
    """Return the folder of PostgreSQL's programs. Debian keeps them out of the PATH."""
    found = shutil.which('initdb')
    if found:
        return Path(found).resolve().parent
    folders = [folder for folder in Path('/usr/lib/postgresql').glob('*/bin') if (folder / 'initdb').exists()]
    return max(folders, key=lambda folder: float(folder.parent.name), default=None)


def account():
    """Return how to start a process as an ordinary user. PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return {}
    user = pwd.getpwnam('nobody')
    return {'user': user.pw_uid, 'group': user.pw_gid, 'extra_groups': []}


@contextmanager
def postgres_server(programs, home):
    """Run a server of our own that can be reached only by a socket in its folder."""
    who = account()
    home.mkdir()
    if who:
        os.chown(home, who['user'], who['group'])
    # In the locale C the parser would take Arabic punctuation for letters.
    subprocess.run([programs / 'initdb', '-D', 'data', '-U', 'bench', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8'],
                   cwd=home, check=True, stdout=subprocess.DEVNULL, **who)
    command = [programs / 'postgres', '-D', 'data', '-k', home, '-c', 'listen_addresses=', '-c', 'shared_buffers=512MB',
               '-c', 'max_wal_size=4GB']
    with open(home / 'log', 'wb') as log, subprocess.Popen(command, cwd=home, stdout=log, stderr=log, **who) as process:
        try:
            await_postgres(programs, home)
            yield
        finally:
            process.send_signal(signal.SIGINT)  # stops at once, also with clients
            process.wait(60)


def await_postgres(programs, home):
    for _ in range(100):
        if subprocess.run([programs / 'pg_isready', '-q', '-h', home]).returncode == 0:
            return
        time.sleep(0.1)
    sys.exit(f"PostgreSQL did not start: {(home / 'log').read_text()}")


class Psql:
    """One connection by psql, which takes the time of each statement."""

    def __init__(self, programs, home):
        command = [programs / 'psql', '-XqAt', '-h', home, '-U', 'bench', '-d', 'postgres', '-v', 'ON_ERROR_STOP=1']
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding='utf-8')
        self.run('\\timing on')

    def run(self, statements):
        """Return what psql prints, line by line."""
        self.process.stdin.write(f'{statements}\n\\echo end\n')
        self.process.stdin.flush()
        lines = iter(self.process.stdout.readline, 'end\n')
        return [line.rstrip('\n') for line in self.checked(lines)]

    def checked(self, lines):
        for line in lines:
            if not line:
                sys.exit('psql has ended')
            yield line

    def ask(self, words, query):
        """Return the best passages by an expression for their words."""
        *ids, timing = self.run(f'SELECT id FROM passage, {query} query WHERE {words} @@ query '
                                f'ORDER BY ts_rank({words}, query) DESC LIMIT {TOP};')
        return Answer(ids, float(re.match(r'Time: ([0-9.]+) ms', timing).group(1)))

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.process.stdin.close()
        self.process.wait(60)


def escaped(text):
    """Return a text as COPY reads it."""
    return text.replace('\\', '\\\\').replace('\t', '\\t').replace('\n', '\\n').replace('\r', '\\r')


def load(psql, passages, words):
    rows = ''.join(f'{id}\t{escaped(text)}\n' for id, text in passages)
    column = f', {COLUMN} tsvector GENERATED ALWAYS AS ({EXPRESSION}) STORED' if words == COLUMN else ''
    start = time.monotonic()
    psql.run(f'CREATE TABLE passage (id text PRIMARY KEY, text text{column});\n'
             f'COPY passage (id, text) FROM stdin;\n{rows}\\.\n'
             f'CREATE INDEX ON passage USING gin ({words});\nVACUUM ANALYZE passage;')
    return time.monotonic() - start


def quoted(text):
    return "'" + text.replace("'", "''") + "'"


def words_of(text):
    """Return the words of a text; harakat are part of a word."""
    return re.findall(r'[\w\u064b-\u065f\u0670]+', text)


def all_words(text):
    return f"plainto_tsquery('arabic', {quoted(text)})"


def any_word(text, stop_words=frozenset()):
    kept = [word for word in words_of(text) if word not in stop_words] or words_of(text)
    return f"to_tsquery('arabic', {quoted(' | '.join(kept))})"


@lru_cache(maxsize=None)
def stop_words():
    """Return Hiwar's stop words. PostgreSQL has none for Arabic."""
    lines = (REPOSITORY / 'es-config/stop-words.txt').read_text('utf-8').splitlines()
    return frozenset(word for line in lines if not line.startswith('#') for word in line.split())


SEARCHES = {'any word: `to_tsquery`, OR': any_word,
            'any word, without stop words': lambda text: any_word(text, stop_words()),
            'all words: `plainto_tsquery`, AND': all_words}


def postgres(words, remark=''):
    """Measure PostgreSQL with an index on COLUMN or on EXPRESSION."""
    @contextmanager
    def searchers(args, task, scratch):
        programs, home = programs_folder(), scratch / f'postgres-{len(words)}'
        with postgres_server(programs, home), ExitStack() as clients:
            connections = [clients.enter_context(Psql(programs, home)) for _ in SEARCHES]
            version = connections[0].run('SHOW server_version;')[0].split()[0]
            seconds = load(connections[0], task.passages, words)
            yield [Searcher(f'PostgreSQL {version}', title + remark, seconds, search(psql, words, query))
                   for psql, (title, query) in zip(connections, SEARCHES.items())]
    return searchers


def search(psql, words, query):
    return lambda text: psql.ask(words, query(text))


def missing():
    if not programs_folder():
        yield 'PostgreSQL 12 or later: apt-get install postgresql'
