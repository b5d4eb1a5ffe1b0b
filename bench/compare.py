#!/usr/bin/env python3
"""Compare Hiwar with other search engines on the same passages and questions.

usage: bench/compare.py [--relevance DIR] [--set NAME] [--limit N] [--passages N] [--only A,B]
                        [--service URL | --data DIR]

Prints a table of Hiwar, PostgreSQL's full-text search, Orama and MiniSearch: the latency of a top-10 search by one
client, MRR@10, recall@10 and the time to load. All run at once but answer in turns, a few questions each, so that
whatever else the machine does slows all of them alike. That takes about 8 GB of memory; --only measures some of them.

Hiwar is loaded into a temporary folder, or into the folder --data if it does not exist yet. An existing folder, or the
running service --service, must hold exactly these passages. Needs Python 3.9, PostgreSQL 12 or later, Node.js 20, and
the questions and texts in ../shared/relevance (or --relevance).
"""
import argparse, gzip, json, os, platform, shutil, subprocess, sys, tempfile, time
from contextlib import ExitStack
from pathlib import Path

from compare import hiwar, javascript, postgres
from compare.searcher import REPOSITORY, Task, interview_of

SYSTEMS = {
    'hiwar': hiwar.hiwar,
    'postgres': postgres.postgres(postgres.COLUMN),
    'orama': javascript.javascript('orama', 'Orama', 'its Arabic stems and stop words'),
    'minisearch': javascript.javascript('minisearch', 'MiniSearch', 'defaults'),
    'minisearch-stems': javascript.javascript('minisearch-stems', 'MiniSearch', "Orama's Arabic stems and stop words"),
    'postgres-no-column': postgres.postgres(postgres.EXPRESSION, '; index on the expression alone'),
}
# The last one needs seconds for a question, so it is measured only if --only names it.
MEASURED = list(SYSTEMS)[:-1]

TURN = 10  # questions that one system answers before the next has its turn
NOISE = 'news'
# Before it is measured, each system answers other questions: its caches are warm, but hold no measured answer.
WARM_SETS = ['xquad', 'arcd']
WARM_QUESTIONS = 400
WARM_SECONDS = 30


def say(text):
    print(text, file=sys.stderr, flush=True)


# Data

def pairs(path):
    return [line.split('\t', 1) for line in path.read_text('utf-8').splitlines() if line.strip()]


def spread(items, limit):
    """Return `limit` items from all parts of a list. Neighbouring questions are about the same passage."""
    if not limit or limit >= len(items):
        return items
    return [items[i * len(items) // limit] for i in range(limit)]


def interviews(args):
    """Yield all interviews that have answers, then others up to --passages."""
    count = 0
    for name in (args.set, NOISE):
        with gzip.open(args.relevance / f'{name}.interviews.ndjson.gz', 'rt', encoding='utf-8') as lines:
            for line in lines:
                if args.passages and name == NOISE and count >= args.passages:
                    return
                count += 1
                yield line


def prepare(args, scratch):
    lines = list(interviews(args))
    file = scratch / 'interviews.ndjson'
    file.write_text(''.join(lines), 'utf-8')
    passages = [(f"{interview['id']}#{number}", turn['text'])
                for interview in map(json.loads, lines) for number, turn in enumerate(interview['turns'], 1)]
    questions = spread(pairs(args.relevance / f'{args.set}.queries.tsv'), args.limit)
    relevant = {}
    for question, interview in pairs(args.relevance / f'{args.set}.qrels.tsv'):
        relevant.setdefault(question, set()).add(interview)
    warm = [text for _, text in spread(pairs(args.relevance / f'{warm_set(args)}.queries.tsv'), WARM_QUESTIONS)]
    return Task(file, passages, warm, [text for _, text in questions], [relevant[key] for key, _ in questions])


def warm_set(args):
    return next(name for name in WARM_SETS if name != args.set)


# Measurement

def warm_up(searcher, questions):
    end = time.monotonic() + WARM_SECONDS
    for text in questions:
        if time.monotonic() > end:
            return
        searcher.ask(text)


def answers_in_turns(searchers, questions):
    """Return the answers of each searcher. A question is asked once, because a repeated one may come from a cache."""
    answers = [[] for _ in searchers]
    for start in range(0, len(questions), TURN):
        for searcher, given in zip(searchers, answers):
            given += [searcher.ask(text) for text in questions[start:start + TURN]]
        say(f'{min(start + TURN, len(questions))} of {len(questions)} questions')
    return answers


def best_rank(ids, relevant):
    """Return the rank of the first relevant interview. An interview counts once, at its best turn."""
    seen = dict.fromkeys(map(interview_of, ids))
    return next((rank for rank, interview in enumerate(seen, 1) if interview in relevant), None)


def percentile(answers, share):
    times = sorted(answer.ms for answer in answers)
    return times[min(len(times) - 1, int(len(times) * share))]


# Report

def first_line(*command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return done.stdout.strip().splitlines()[0]


def machine():
    memory = os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30
    programs = [first_line(*command) for command in (('java', '-version'), ('node', '--version')) if shutil.which(command[0])]
    return ', '.join([f'{os.cpu_count()} cores', f'{memory:.0f} GiB of memory', f'{platform.system()} {platform.machine()}', *programs])


def row(searcher, answers, relevant, unit):
    ranks = [best_rank(answer.ids, wanted) for answer, wanted in zip(answers, relevant)]
    found = [rank for rank in ranks if rank]
    p50, p99 = percentile(answers, .5), percentile(answers, .99)
    cells = [searcher.system, searcher.search, f'{p50:.1f} ms', factor(p50, unit), f'{p99:.1f} ms',
             f'{sum(1 / rank for rank in found) / len(ranks):.3f}', f'{len(found) / len(ranks):.3f}',
             '–' if searcher.load_seconds is None else f'{searcher.load_seconds:.0f} s']
    return '| ' + ' | '.join(cells) + ' |'


def factor(p50, unit):
    if not unit:
        return '–'
    return f'× {p50 / unit:.0f}' if p50 >= 10 * unit else f'× {p50 / unit:.2f}'


def report(task, searchers, answers):
    unit = next((percentile(given, .5) for searcher, given in zip(searchers, answers) if searcher.system == 'Hiwar'), None)
    print('| system | search | p50 | p50 / Hiwar | p99 | MRR@10 | recall@10 | load |\n|---|---|---|---|---|---|---|---|')
    for searcher, given in zip(searchers, answers):
        print(row(searcher, given, task.relevant, unit))


# Start

def missing(args):
    """Yield what must be installed, and how."""
    names = [f'{name}.interviews.ndjson.gz' for name in (args.set, NOISE)]
    names += [f'{args.set}.queries.tsv', f'{args.set}.qrels.tsv', f'{warm_set(args)}.queries.tsv']
    for name in names:
        if not (args.relevance / name).exists():
            yield f'{args.relevance / name}: the texts and questions; --relevance says where they are'
    if 'hiwar' in args.only and not args.service:
        yield from hiwar.missing()
    if any(name.startswith('postgres') for name in args.only):
        yield from postgres.missing()
    if any(not name.startswith(('hiwar', 'postgres')) for name in args.only):
        yield from javascript.missing()


def arguments():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('--relevance', type=Path, default=REPOSITORY.parent / 'shared/relevance')
    p.add_argument('--set', default='arcd', help='name of the questions and of the passages with their answers')
    p.add_argument('--limit', type=int, default=200, help='number of questions, from all parts of the set; 0 for all')
    p.add_argument('--passages', type=int, help='number of passages; those with answers are always among them')
    p.add_argument('--only', default=MEASURED, type=lambda names: names.split(','), help='of ' + ', '.join(SYSTEMS))
    where = p.add_mutually_exclusive_group()
    where.add_argument('--service', help='address of a running Hiwar that holds these passages')
    where.add_argument('--data', type=Path, help='data folder of Hiwar; it is loaded if it does not exist')
    args = p.parse_args()
    unknown = set(args.only) - set(SYSTEMS)
    if unknown:
        p.error(f"--only knows {', '.join(SYSTEMS)}, not {', '.join(unknown)}")
    return args


def main():
    args = arguments()
    lacking = list(missing(args))
    if lacking:
        sys.exit('missing:\n' + '\n'.join(f'- {line}' for line in lacking))
    before = os.getloadavg()[1]
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        scratch = Path(folder)
        scratch.chmod(0o755)  # servers that run as another user must reach their folders
        task = prepare(args, scratch)
        searchers = []
        # Hiwar is loaded last: Elasticsearch goes on merging after a load, which would slow the loads of the others.
        for name in reversed(args.only):
            say(f'loading {name}')
            searchers = stack.enter_context(SYSTEMS[name](args, task, scratch)) + searchers
        for searcher in searchers:
            say(f'warming up {searcher.system}, {searcher.search}')
            warm_up(searcher, task.warm)
        answers = answers_in_turns(searchers, task.questions)
        print(f'{time.strftime("%Y-%m-%d")}, {machine()}; load average of 5 minutes {before:.1f} before and '
              f'{os.getloadavg()[1]:.1f} after.\n{len(task.passages):,} passages, {len(task.questions):,} questions.\n')
        report(task, searchers, answers)


if __name__ == '__main__':
    main()
