package org.hiwar.cli.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hiwar.interview.Interview;
import org.hiwar.interview.Turn;
import org.hiwar.interview.Warning;
import org.hiwar.interview.read.ArchiveDecisions;
import org.hiwar.interview.read.Reads;
import org.hiwar.interview.read.Source;
import org.hiwar.interview.speaker.Authority;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewPageTest {
    private static final String SURE = """
            الضفاف: متى يجف النهر؟
            مايكل هندرسون: لن يجف.
            الضفاف: وما الخطر؟
            مايكل هندرسون: الملح.""";

    private static final String DOUBTFUL = """
            متى بدأت العمل في الميناء يا عم؟

            بدأت قبل أربعين سنة. ولم يكن في الميناء غير ثلاث سفن. - ومن علّمك الصيد؟

            علمني أبي رحمه الله، وكان يخرج إلى البحر قبل الفجر.

            سفن بعيدة

            وهل تغيّر البحر؟

            تغير كل شيء إلا الملح.""";

    @TempDir
    Path folder;

    private Reviewed reviewed(String name, String text) throws IOException {
        return reviewed(Files.writeString(folder.resolve(name), text));
    }

    private static Reviewed reviewed(Path file) {
        Source source = Source.of(file);
        Reads reads = Reads.of(source);
        return reads.refusals.isEmpty()
                ? Reviewed.read(source.name(), source.file(), reads.only())
                : Reviewed.refused(reads.refusals.get(0));
    }

    private static Document page(Reviewed... all) {
        return Jsoup.parse(ReviewPage.of(List.of(all), Authority.NONE));
    }

    @Test
    void listsTheWorstFirst() throws IOException {
        Document page = page(
                reviewed("sure.txt", SURE),
                reviewed("doubtful.txt", DOUBTFUL),
                reviewed("news.txt", "خبر قصير عن البحر."),
                reviewed("gone.txt", ""));
        assertThat(page.select(".overview tbody .chip").eachText())
                .containsExactly("مرفوض refused", "لا مقابلة فيه no interview", "فيه شك doubtful", "مطمئن sure");
        assertThat(page.select(".overview tbody tr").first().text()).contains("gone.txt", "empty");
        assertThat(page.select("details.file[open]")).hasSize(3);
        assertThat(page.select(".tile b").eachText()).startsWith("1", "1", "1", "1");
    }

    @Test
    void showsEveryTurnWithRoleSpeakerLineAndConfidence() throws IOException {
        Element turn = page(reviewed("sure.txt", SURE)).select(".turn").get(1);
        assertThat(turn.text()).contains("جواب", "مايكل هندرسون", "سطر 2", "لن يجف.");
        assertThat(turn.select(".sure").text()).matches("[01]\\.\\d\\d");
    }

    @Test
    void putsEachWarningAtTheTurnOfItsLine() throws IOException {
        Reviewed reviewed = reviewed("doubtful.txt", DOUBTFUL);
        Document page = page(reviewed);
        for (Warning warning : reviewed.interview().warnings()) {
            assertThat(page.select(".warnings .en").eachText()).anyMatch(text -> text.contains(warning.message()));
        }
        assertThat(page.select(".turn .warnings")).isNotEmpty();
    }

    @Test
    void everySnippetIsTheCorrectionThatItSaysItIs() throws IOException {
        Reviewed before = reviewed("doubtful.txt", DOUBTFUL);
        Snippets snippets = new Snippets(before.interview());
        List<Turn> doubtful =
                before.interview().turns().stream().filter(Reviewed::isDoubtful).toList();
        assertThat(doubtful).isNotEmpty();
        Path corrections = ArchiveDecisions.beside(folder.resolve("doubtful.txt"));
        for (Turn turn : doubtful) {
            Files.writeString(corrections, snippets.right(turn));
            Interview confirmed = reviewed(folder.resolve("doubtful.txt")).interview();
            assertThat(confirmed.turns().get(turn.ordinal() - 1).evidence().confidence())
                    .isEqualTo(1);
            assertThat(confirmed.turns()).hasSameSizeAs(before.interview().turns());
            Files.writeString(corrections, snippets.wrong(turn));
            Interview corrected = reviewed(folder.resolve("doubtful.txt")).interview();
            assertThat(corrected.turns()).isNotEqualTo(before.interview().turns());
        }
    }

    @Test
    void showsTheSnippetOfEveryDoubtfulTurnToCopy() throws IOException {
        Reviewed reviewed = reviewed("doubtful.txt", DOUBTFUL);
        Document page = page(reviewed);
        assertThat(page.select(".turn.doubtful")).hasSize((int) reviewed.doubtfulTurns());
        assertThat(page.select(".turn.doubtful pre code")).hasSize(2 * (int) reviewed.doubtfulTurns());
        assertThat(page.select(".turn.doubtful pre code").first().wholeText()).startsWith("- line: ");
        assertThat(page.select(".fix .where").eachText()).contains("doubtful.hiwar.yaml");
    }

    @Test
    void takesNoTextForMarkup() throws IOException {
        String evil = "<script>document.title='taken'</script><img src=x onerror=alert(1)>";
        Document page = page(reviewed("evil.txt", SURE.replace("الملح.", evil)), reviewed("x<b>.txt", evil));
        assertThat(page.select("script, img, b b")).isEmpty();
        assertThat(page.select(".said").eachText()).contains(evil);
    }

    @Test
    void asksForNothingFromAnywhere() throws IOException {
        Document page = page(reviewed("sure.txt", SURE));
        assertThat(page.select("[src], link, script, iframe, form, [style]")).isEmpty();
        assertThat(page.select("a[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-");
    }

    @Test
    void namesSpeakersOfTwoInterviewsWhoMayBeOneWithTheCommandsForIt() throws IOException {
        Reviewed one = reviewed("one.txt", SURE);
        Reviewed other = reviewed("two.txt", SURE.replace("مايكل", "ميشيل"));
        assertThat(page(one, other).select(".alike code").first().wholeText())
                .isEqualTo("hiwar speakers join 'مايكل هندرسون' 'ميشيل هندرسون'\n"
                        + "hiwar speakers separate 'مايكل هندرسون' 'ميشيل هندرسون'");
        assertThat(page(one, reviewed("three.txt", SURE)).select(".alike")).isEmpty();
    }
}
