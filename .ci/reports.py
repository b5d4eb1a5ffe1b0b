"""Counts what Maven's test reports say, and refuses skips that this machine had no need of.

Prints `RAN_WELL FAILED SKIPPED` on standard output, and each skip with its reason on standard error. Ends with 1 if a test
was skipped that this machine can run, or if a test class ran no test.

A test that the machine may be unable to run is skipped with the reason `needs WHAT: why` or `needs WHAT NAME: why`. What is
said to be lacking is looked for here once more, independently of the test.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as tree

TEST_CLASS = re.compile(r'(Test|IT)\.java$')
NEED = re.compile(r'needs (?P<what>[a-z-]+)(?: (?P<name>.+?))?: (?P<why>.+)', re.DOTALL)
CHROMIUM = ('chromium', 'chromium-browser', 'google-chrome',
            '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')


def succeeds(*command):
    try:
        return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=600).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def docker_engine(_):
    return succeeds('docker', 'info') if shutil.which('docker') else os.path.exists('/var/run/docker.sock')


def docker_image(image):
    return docker_engine(image) and (succeeds('docker', 'image', 'inspect', image) or succeeds('docker', 'pull', image))


MACHINE_HAS = {
    'chromium': lambda _: any(shutil.which(browser) for browser in CHROMIUM),
    'docker-engine': docker_engine,
    'docker-image': docker_image,
    'folder': lambda name: os.path.isdir(name),
}


class Tally:
    """What the reports of one run say."""

    def __init__(self, machine_has):
        self.machine_has = machine_has
        self.ran_well = self.failed = self.skipped = 0
        self.lines = []
        self.faults = []
        self.classes = set()

    def add_report(self, path):
        suite = tree.parse(path).getroot()
        cases = suite.findall('testcase')
        self.classes.add(suite.get('name').split('.')[-1].split('$')[0])
        failed = int(suite.get('failures', 0)) + int(suite.get('errors', 0))
        skips = [case for case in cases if case.find('skipped') is not None]
        for case in skips:
            self.skip(case)
        if int(suite.get('tests', 0)) == 0 and failed == 0:
            # A class that is given up before its first test leaves an empty report, which counts no skip.
            self.fault(f'{suite.get("name")} ran no test')
        self.skipped += len(skips)
        self.failed += failed
        self.ran_well += int(suite.get('tests', 0)) - len(skips) - failed

    def skip(self, case):
        name = '.'.join(part for part in (case.get('classname'), case.get('name')) if part)
        skipped = case.find('skipped')
        reason = skipped.get('message') or (skipped.text or '').strip() or 'no reason'
        self.lines.append(f'skipped {name}: {reason}')
        need = NEED.fullmatch(reason)
        has = self.machine_has.get(need['what']) if need else None
        if has is None:
            self.fault(f'{name} was skipped, and its reason names nothing that a machine may lack')
        elif has(need['name']):
            self.fault(f'{name} was skipped for lack of {need["what"]}, which this machine has')

    def expect(self, test_classes):
        """A test class without a report was never started."""
        missing = sorted(set(test_classes) - self.classes)
        if missing:
            self.fault('no report of ' + ', '.join(missing))

    def fault(self, line):
        self.lines.append('FAILED  ' + line)
        self.faults.append(line)


def tally(target, sources, machine_has=None):
    counted = Tally(MACHINE_HAS if machine_has is None else machine_has)
    for kind in ('surefire', 'failsafe'):
        before = counted.ran_well + counted.failed
        for path in sorted(pathlib.Path(target, f'{kind}-reports').glob('TEST-*.xml')):
            counted.add_report(path)
        if counted.ran_well + counted.failed == before:
            counted.fault(f'no test ran that {kind} reports')
    files = pathlib.Path(sources).rglob('*.java')
    counted.expect(file.stem for file in files if TEST_CLASS.search(file.name))
    return counted


def main(target='target', sources='src/test/java'):
    counted = tally(target, sources)
    for line in counted.lines:
        print(line, file=sys.stderr)
    print(counted.ran_well, counted.failed, counted.skipped)
    return 1 if counted.faults else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
