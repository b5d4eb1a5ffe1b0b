"""JavaScript search libraries. search.mjs runs them."""
import json, re, shutil, subprocess, sys
from contextlib import contextmanager
from pathlib import Path

from compare.searcher import Answer, Searcher

FOLDER = Path(__file__).resolve().parent
HEAP_MB = 8192


def javascript(engine, name, search):
    """Measure an engine of search.mjs, which takes the time of each search itself."""
    @contextmanager
    def searchers(args, task, scratch):
        file = scratch / 'passages.ndjson'
        file.write_text(''.join(json.dumps({'id': id, 'text': text}) + '\n' for id, text in task.passages), 'utf-8')
        # Node.js's own limit is 2 to 4 GB, which is little for 100,000 passages.
        command = ['node', f'--max-old-space-size={HEAP_MB}', FOLDER / 'search.mjs', engine, file]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
            def line():
                return json.loads(process.stdout.readline() or sys.exit(f'{name} has ended'))

            def ask(text):
                process.stdin.write(json.dumps(text) + '\n')
                process.stdin.flush()
                return Answer(**line())

            loaded = line()
            yield [Searcher(f"{name} {loaded['version']}", search, loaded['loadSeconds'], ask)]
    return searchers


def missing():
    if not shutil.which('node'):
        yield 'Node.js 20 or later, and npm: apt-get install nodejs npm (Debian 13 or later)'
        return
    version = subprocess.run(['node', '--version'], check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
    if int(re.match(r'v(\d+)', version).group(1)) < 20:
        yield f'Node.js 20 or later; this is {version}'
    if not (FOLDER / 'node_modules').is_dir():
        yield 'the JavaScript libraries: npm ci --prefix bench/compare'
