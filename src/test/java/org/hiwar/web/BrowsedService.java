package org.hiwar.web;

import static org.hiwar.testing.interviews.WrittenInterview.interview;

import java.nio.file.Path;
import java.time.LocalDate;
import org.hiwar.index.EngineHealth;
import org.hiwar.index.TestArchive;
import org.hiwar.interview.Interview;
import org.hiwar.interview.read.InterviewReader;
import org.hiwar.search.cache.CachedSearcher;
import org.hiwar.search.elastic.ElasticSearcher;
import org.hiwar.search.synonym.SynonymFile;
import org.hiwar.testing.archive.FakeArchive;
import org.hiwar.testing.browser.Site;
import org.hiwar.web.http.RateLimit;

/** The whole service over a small archive. */
final class BrowsedService implements Site {
    private final TestArchive archive = new TestArchive().with(oasis(), harbour());
    private final SynonymFile synonyms = SynonymFile.open(Path.of("target", "synonyms-of-browser-tests.txt"));
    private final ElasticSearcher searcher = new ElasticSearcher(archive.index(), synonyms);
    private final HiwarServer server = HiwarServer.start(
            new WebOptions("127.0.0.1", 0, "key-for-browser-tests", false, RateLimit.DEFAULT),
            new Backend(
                    new CachedSearcher(searcher, searcher, 1_000_000),
                    synonyms,
                    archive.store(),
                    () -> new EngineHealth(true, "answers"),
                    new FakeArchive(),
                    new InterviewReader()::read));

    private static Interview oasis() {
        return interview(
                "واحة",
                "دفاتر الرواق",
                LocalDate.of(2021, 3, 1),
                "question: سعاد الطيب: كيف تُسقى النخيل في الصيف؟",
                "answer: مبروك بن عمار: نسقيها ليلًا، والماء قليل.",
                "question: سعاد الطيب: ومن يحرسها؟",
                "answer: مبروك بن عمار: <img src=x onerror=\"document.title='taken'\"> <b>حارس</b> القرية & أهلها.");
    }

    private static Interview harbour() {
        return interview(
                "ميناء",
                "نجمة الساحل",
                LocalDate.of(2023, 5, 7),
                "question: سعاد الطيب: هل تغيّر الميناء؟",
                "answer: جمعة الراشد: تغيّر كثيرًا، والنخيل عند بابه اقتُلع.");
    }

    @Override
    public String url() {
        return "http://127.0.0.1:" + server.port();
    }

    @Override
    public void close() {
        server.close();
        archive.close();
    }
}
