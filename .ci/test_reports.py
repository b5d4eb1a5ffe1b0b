"""Made-up reports: which of them `.ci/run` must refuse."""
import contextlib
import io
import pathlib
import tempfile
import unittest

import reports

RAN = '<testcase name="finds" classname="org.hiwar.{name}"/>'
SKIPPED = '<testcase name="finds" classname="org.hiwar.{name}"><skipped message="{reason}"/></testcase>'
FAILED = '<testcase name="finds" classname="org.hiwar.{name}"><failure message="no"/></testcase>'


class ReportsTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.target = pathlib.Path(folder.name, 'target')
        self.sources = pathlib.Path(folder.name, 'src')
        self.sources.mkdir()
        self.report('surefire', 'FoldingTest', RAN)
        self.report('failsafe', 'EngineIT', RAN)

    def report(self, kind, name, case, **attributes):
        counts = {'tests': 1, 'skipped': 0, 'failures': 0, 'errors': 0} | attributes
        counts = ' '.join(f'{key}="{value}"' for key, value in counts.items())
        folder = self.target / f'{kind}-reports'
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f'TEST-org.hiwar.{name}.xml').write_text(
            f'<testsuite name="org.hiwar.{name}" {counts}>{case}</testsuite>')
        (self.sources / f'{name}.java').touch()

    def skip(self, reason):
        self.report('failsafe', 'BrowserIT', SKIPPED.format(name='BrowserIT', reason=reason), skipped=1)

    def tally(self, **machine_has):
        looks = {what: lambda _, has=has: has for what, has in machine_has.items()}
        return reports.tally(self.target, self.sources, looks)

    def test_counts_what_ran_and_what_failed(self):
        self.report('surefire', 'TurnTest', FAILED, failures=1)
        counted = self.tally()
        self.assertEqual((2, 1, 0), (counted.ran_well, counted.failed, counted.skipped))
        self.assertEqual([], counted.faults)

    def test_allows_a_skip_for_what_the_machine_lacks(self):
        self.skip('needs chromium: there is none')
        counted = self.tally(chromium=False)
        self.assertEqual((2, 0, 1), (counted.ran_well, counted.failed, counted.skipped))
        self.assertEqual([], counted.faults)
        self.assertIn('skipped org.hiwar.BrowserIT.finds: needs chromium: there is none', counted.lines)

    def test_refuses_a_skip_that_the_machine_could_have_run(self):
        self.skip('needs chromium: there is none')
        self.assertEqual(
            ['org.hiwar.BrowserIT.finds was skipped for lack of chromium, which this machine has'],
            self.tally(chromium=True).faults)

    def test_hands_the_check_the_name_of_what_is_lacking(self):
        self.skip('needs docker-image host:5000/engine:8.1: refused: no route')
        asked = []
        reports.tally(self.target, self.sources, {'docker-image': asked.append})
        self.assertEqual(['host:5000/engine:8.1'], asked)

    def test_refuses_a_skip_without_a_need(self):
        for reason in ('slow today', '', 'needs a holiday: now', 'needs chromium'):
            self.skip(reason)
            self.assertEqual(1, len(self.tally(chromium=False).faults), reason)

    def test_refuses_a_class_that_gave_up_before_its_first_test(self):
        self.report('failsafe', 'DockerIT', '', tests=0)
        self.assertEqual(['org.hiwar.DockerIT ran no test'], self.tally().faults)

    def test_refuses_a_class_without_a_report(self):
        for name in ('NeverIT', 'ForgottenTest', 'Fixture'):
            (self.sources / f'{name}.java').touch()
        self.assertEqual(['no report of ForgottenTest, NeverIT'], self.tally().faults)

    def test_refuses_a_run_of_no_tests(self):
        for path in self.target.rglob('TEST-*.xml'):
            path.unlink()
        self.assertIn('no test ran that surefire reports', self.tally().faults)
        self.assertIn('no test ran that failsafe reports', self.tally().faults)

    def test_refuses_a_run_that_skipped_every_test_of_a_kind(self):
        (self.target / 'failsafe-reports' / 'TEST-org.hiwar.EngineIT.xml').unlink()
        (self.sources / 'EngineIT.java').unlink()
        self.skip('needs chromium: there is none')
        self.assertEqual(['no test ran that failsafe reports'], self.tally(chromium=False).faults)

    def test_ends_with_one_if_there_is_a_fault(self):
        with contextlib.redirect_stdout(io.StringIO()) as counts, contextlib.redirect_stderr(io.StringIO()):
            self.assertEqual(0, reports.main(self.target, self.sources))
            self.skip('slow today')
            self.assertEqual(1, reports.main(self.target, self.sources))
        self.assertEqual('2 0 0\n2 0 1\n', counts.getvalue())

    def test_looks_for_folders_on_the_machine(self):
        has = reports.MACHINE_HAS['folder']
        self.assertTrue(has(str(self.target)))
        self.assertFalse(has(str(self.target / 'nowhere')))


if __name__ == '__main__':
    unittest.main()
