#!/usr/bin/env python3
"""Measure a start of the service against a running Elasticsearch, from the launcher to the line "ready".

usage: bench/start.py DATA [--rounds N]

DATA is a data folder; a first service keeps its node running. The same start without the launcher and without the archive
of classes is measured in turns with it. Needs Python 3.9 and Linux (it reads the CPU time from /proc).
"""
import argparse, os, subprocess, sys, time
from statistics import median
from common import HOME, hiwar, service, table

PLAIN = ['-XX:+UseSerialGC', '-Dfile.encoding=UTF-8', f'-Dhiwar.home={HOME}', '-jar', str(HOME / 'target/hiwar.jar')]


def cpu_seconds(process):
    with open(f'/proc/{process.pid}/stat', encoding='utf-8') as file:
        fields = file.read().rsplit(')', 1)[1].split()
    return sum(map(int, fields[11:15])) / os.sysconf('SC_CLK_TCK')


def started(command):
    """Start the service, and return the seconds until it is ready, elapsed and of CPU."""
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        line = process.stdout.readline()
        seen = time.perf_counter() - start, cpu_seconds(process)
        process.terminate()
    if not line.startswith('ready '):
        sys.exit(f'the service did not start: {line!r}')
    return seen


def wait_for_archive():
    """The first command after a build makes the archive in the background."""
    newest = (HOME / 'target/hiwar.jar').stat().st_mtime
    for _ in range(180):
        hiwar('version')
        if any(file.stat().st_mtime > newest for file in (HOME / 'target').glob('start-*.jsa')):
            return
        time.sleep(1)
    sys.exit('there is no archive of classes; see target/start-*.log')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('data')
    parser.add_argument('--rounds', type=int, default=7)
    args = parser.parse_args()
    home = os.environ.get('JAVA_HOME')
    serve = ['serve', '--data', args.data, '--port', '0']
    sides = {'launcher': [HOME / 'hiwar', *serve], 'java, no archive': [f'{home}/bin/java' if home else 'java', *PLAIN, *serve]}
    times = {name: [] for name in sides}
    wait_for_archive()
    with service(args.data):
        for _ in range(args.rounds):
            for name, command in sides.items():
                times[name].append(started(command))
    rows = []
    for name, seen in times.items():
        elapsed, cpu = zip(*seen)
        rows.append([name, *(f'{value:.2f}' for value in (median(elapsed), min(elapsed), max(elapsed), median(cpu)))])
    table(['start', 'median s', 'best s', 'worst s', 'CPU s'], rows)


if __name__ == '__main__':
    main()
