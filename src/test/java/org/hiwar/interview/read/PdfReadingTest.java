package org.hiwar.interview.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDPage;
import org.hiwar.interview.Interview;
import org.hiwar.interview.Speaker;
import org.junit.jupiter.api.Test;

/** PDFs: one that a browser printed, and others that the tests write shape by shape. */
class PdfReadingTest {
    private static final List<String> TURNS =
            List.of("q متى غرست أول شجرة؟", "a غرستها مع أبي.", "q وهل أثمرت؟", "a بعد سبع سنين.");

    private final PdfFile pdf = new PdfFile();

    private PdfFile asked() {
        return pdf.bold("متى غرست أول شجرة؟")
                .line("غرستها مع أبي.")
                .bold("وهل أثمرت؟")
                .line("بعد سبع سنين.");
    }

    /** Adds a second question and its answer, and reads the page. */
    private Reads more() {
        return pdf.line("س: وهل أثمرت؟").line("ج: بعد سبع سنين.").read();
    }

    @Test
    void readsTwoColumnsThatABrowserPrinted() throws IOException {
        Interview interview = printed().only();
        assertThat(interview.facts().title()).isEqualTo("حارسة البذور: الأرض تعرف أبناءها");
        assertThat(interview.facts().interviewer()).isEqualTo("ربى السعيد");
        assertThat(interview.facts().guests())
                .containsExactly(new Speaker("سلمي-الخطاب", "سلمى الخطّاب", List.of(), "المهندسة الزراعية"));
        List<String> turns = Reads.turns(interview);
        assertThat(turns).hasSize(10);
        assertThat(turns.get(0)).isEqualTo("q متى بدأت جمع البذور، ومن علّمك أسماءها الكثيرة؟");
        assertThat(turns.get(3))
                .isEqualTo("a أخلطها بالرماد وأضعها في جرار من الفخار، ثم أختم الجرة بالطين. الطريقة قديمة جدا، ولا "
                        + "تحتاج إلى كهرباء ولا إلى مال. وقد فحصنا في المختبر بذورا عمرها سبعة عشر عاما فنبت منها ثمانون "
                        + "في المئة.");
        assertThat(turns.get(8)).isEqualTo("q هل فكرت في نقل التجربة إلى بلد آخر؟");
    }

    private static Reads printed() throws IOException {
        try (InputStream in = PdfReadingTest.class.getResourceAsStream("two-columns.pdf")) {
            return Reads.of(Format.PDF, Objects.requireNonNull(in).readAllBytes());
        }
    }

    @Test
    void readsLinesThatWereLaidDownFromLeftToRight() {
        assertThat(asked().read().turns()).isEqualTo(TURNS);
    }

    @Test
    void keepsNumbersLatinAndBracketsInTheirOrder() {
        pdf.line("س: كم شجرة «قديمة» (قبل عام 1998) في بستان Olive Trust يوم 13/10/2015؟");
        pdf.line("ج: فيه 2,500 شجرة، أي 40% من الوادي.");
        assertThat(more().turns())
                .startsWith(
                        "q كم شجرة «قديمة» (قبل عام 1998) في بستان Olive Trust يوم 13/10/2015؟",
                        "a فيه 2,500 شجرة، أي 40% من الوادي.");
    }

    @Test
    void readsPositionalFormsAndLigaturesAsLetters() {
        pdf.line("س: \ufe8d\ufedf\ufeb4\ufefc\ufee1 عليكم؟").line("ج: \ufefb بأس.");
        assertThat(more().turns()).startsWith("q السلام عليكم؟", "a لا بأس.");
    }

    @Test
    void putsVowelSignsAfterTheirLetter() {
        pdf.line("س: من علمك؟");
        pdf.at(400, 742, "\u064a\u062f\u062c :\u062c");
        pdf.at(406, 744, "\u0651");
        pdf.gap();
        assertThat(more().turns()).startsWith("q من علمك؟", "a جدّي");
    }

    @Test
    void readsWordsWhoseLettersWereLaidDownAsTheyAreRead() {
        List<String> lines = List.of(
                "س: متى غرست الشجرة الأولى في المدينة القديمة؟",
                "ج: غرستها في السنة الأخيرة من القرن الماضي مع الجدة الكبرى.",
                "س: وهل أثمرت الشجرة؟",
                "ج: بعد السنة السابعة.");
        lines.forEach(pdf::recognised);
        assertThat(pdf.read().turns())
                .isEqualTo(lines.stream()
                        .map(line -> line.replace("س: ", "q ").replace("ج: ", "a "))
                        .toList());
    }

    @Test
    void joinsTheLinesOfAParagraphAndPartsParagraphs() {
        pdf.line("س: ما الذي يبقى من البستان حين يرحل أصحابه إلى المدينة ولا يعودون");
        pdf.line("إليه؟");
        pdf.line("ج: يبقى الماء والحجر، وتبقى الزيتونة تنتظر من يسقيها ولو مرة واحدة");
        pdf.line("كل صيف. هذا ما علمنا الجد.");
        assertThat(more().turns())
                .startsWith(
                        "q ما الذي يبقى من البستان حين يرحل أصحابه إلى المدينة ولا يعودون إليه؟",
                        "a يبقى الماء والحجر، وتبقى الزيتونة تنتظر من يسقيها ولو مرة واحدة كل صيف. هذا ما علمنا الجد.");
    }

    @Test
    void takesTheLargestLineAboveTheTextForTheTitle() {
        pdf.heading("شيخ الزيتون");
        Interview interview = asked().read().only();
        assertThat(interview.facts().title()).isEqualTo("شيخ الزيتون");
        assertThat(Reads.turns(interview)).isEqualTo(TURNS);
    }

    @Test
    void leavesOutRunningHeadsAndPageNumbers() {
        List<String> asked = List.of("متى غرست أول شجرة؟", "وهل أثمرت؟", "ومن يسقيها اليوم؟");
        List<String> answered = List.of("غرستها مع أبي.", "بعد سبع سنين.", "حفيدي الصغير.");
        for (int page = 1; page <= 3; page++) {
            pdf.line("مجلة البستان").gap();
            pdf.bold(asked.get(page - 1)).line(answered.get(page - 1)).gap();
            pdf.line("- " + page + " -");
            if (page < 3) {
                pdf.page();
            }
        }
        assertThat(pdf.read().turns())
                .containsExactly(
                        "q متى غرست أول شجرة؟",
                        "a غرستها مع أبي.",
                        "q وهل أثمرت؟",
                        "a بعد سبع سنين.",
                        "q ومن يسقيها اليوم؟",
                        "a حفيدي الصغير.");
    }

    @Test
    void takesTheAddressThatABrowserPrints() {
        pdf.at(60, 780, "11/3/24, 9:05 PM");
        asked().at(60, 30, "https://example.org/olives 1/1");
        Interview interview = pdf.read().only();
        assertThat(Reads.turns(interview)).isEqualTo(TURNS);
        assertThat(interview.facts().url()).hasToString("https://example.org/olives");
    }

    @Test
    void takesTheTitleFromThePropertiesWhereThePageHasNone() {
        pdf.document.getDocumentInformation().setTitle("شيخ الزيتون");
        assertThat(asked().read().only().facts().title()).isEqualTo("شيخ الزيتون");
        PdfFile other = new PdfFile();
        other.document.getDocumentInformation().setTitle("Microsoft Word - final2");
        assertThat(other.line("غرستها مع أبي.").read().only().facts().title()).isNull();
    }

    @Test
    void refusesPicturesOfText() {
        pdf.document.addPage(new PDPage());
        assertThat(PdfFile.refusal(Reads.of(Format.PDF, pdf.bytes())))
                .startsWith("no text layer: its 1 pages are pictures");
    }

    @Test
    void refusesFontsThatDoNotNameTheirShapes() {
        PdfFile nameless = new PdfFile(false);
        assertThat(PdfFile.refusal(nameless.line("س: متى؟").line("ج: غدا.").read()))
                .startsWith("its fonts do not say which letters their shapes are");
    }

    @Test
    void refusesFontsThatCallArabicByLatinLetters() {
        assertThat(PdfFile.refusal(pdf.at(100, 700, "ãÊì ÛÑÓÊ Ãæá ÔÌÑÉ¿").read()))
                .startsWith("its fonts give Arabic shapes Latin letters");
    }

    @Test
    void refusesArabicThatRunsBothWays() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            words.add(i % 2 == 0 ? "الزيتون" : "نوتيزلا");
        }
        assertThat(PdfFile.refusal(pdf.line(String.join(" ", words)).read()))
                .startsWith("its Arabic cannot be brought into reading order: of 12 telling words 6 run forwards");
    }

    @Test
    void refusesWhatIsLockedOrBroken() {
        byte[] locked = asked().page().locked("سر").bytes();
        assertThat(PdfFile.refusal(Reads.of(Format.PDF, locked))).startsWith("locked with a password");
        assertThat(PdfFile.refusal(Reads.of(Format.PDF, "نص"))).startsWith("no PDF that can be read");
    }
}
