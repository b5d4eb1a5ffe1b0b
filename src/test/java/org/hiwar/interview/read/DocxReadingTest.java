package org.hiwar.interview.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.hiwar.interview.Interview;
import org.hiwar.interview.Speaker;
import org.hiwar.interview.Warning;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Word documents, which the tests write themselves. */
class DocxReadingTest {
    private static final List<String> TURNS =
            List.of("q متى غرست أول شجرة؟", "a غرستها مع أبي.", "q وهل أثمرت؟", "a بعد سبع سنين.");

    private final WordFile word = new WordFile();

    @Test
    void readsBoldQuestionsAsWordMarksThemInArabic() {
        word.addBold("متى غرست أول شجرة؟");
        word.add("غرستها مع أبي.");
        word.addBold("وهل أثمرت؟");
        word.add("بعد سبع سنين.");
        assertThat(word.read().turns()).isEqualTo(TURNS);
    }

    @Test
    void readsQuestionsThatAStyleMakesBold() {
        word.addStyle("Ask", "سؤال", style -> style.addNewRPr().addNewB());
        word.addStyle("AskMore", "سؤال ثان", style -> style.addNewBasedOn().setVal("Ask"));
        word.addStyled("Ask", "متى غرست أول شجرة؟");
        word.add("غرستها مع أبي.");
        word.addStyled("AskMore", "وهل أثمرت؟");
        word.add("بعد سبع سنين.");
        assertThat(word.read().turns()).isEqualTo(TURNS);
    }

    @Test
    void readsHeadingsAndTheTitle() {
        word.addStyle("Title", "Title", style -> {});
        word.addStyle("H2", "heading 2", style -> {});
        word.addStyled("Title", "شيخ الزيتون");
        word.add("في بستان على كتف الجبل استقبلنا مأمون الدرّاس.");
        word.addStyled("H2", "متى غرست أول شجرة؟");
        word.add("غرستها مع أبي.");
        word.addStyled("H2", "وهل أثمرت؟");
        word.add("بعد سبع سنين.");
        Interview interview = word.read().only();
        assertThat(interview.facts().title()).isEqualTo("شيخ الزيتون");
        assertThat(interview.preface()).containsExactly("في بستان على كتف الجبل استقبلنا مأمون الدرّاس.");
        assertThat(Reads.turns(interview)).isEqualTo(TURNS);
    }

    @Test
    void printsTheBulletsOfLists() {
        BigInteger asks = word.addList(STNumberFormat.BULLET, "\uf0b7");
        BigInteger answers = word.addList(STNumberFormat.BULLET, "-");
        addTurns(asks, answers);
        assertThat(word.read().turns()).isEqualTo(TURNS);
    }

    @Test
    void countsNumberedLists() {
        BigInteger asks = word.addList(STNumberFormat.DECIMAL, "س%1:");
        BigInteger answers = word.addList(STNumberFormat.DECIMAL, "ج%1:");
        addTurns(asks, answers);
        Interview interview = word.read().only();
        assertThat(Reads.turns(interview)).isEqualTo(TURNS);
        assertThat(interview.turns().get(3).label()).isEqualTo("ج2");
    }

    @Test
    void endsALineAtASoftBreak() {
        XWPFParagraph paragraph = word.document.createParagraph();
        WordFile.makeBold(paragraph.createRun(), "متى غرست أول شجرة؟");
        var run = paragraph.createRun();
        run.addBreak();
        run.setText("غرستها مع أبي.");
        word.addBold("وهل أثمرت؟");
        word.add("بعد سبع سنين.");
        assertThat(word.read().turns()).isEqualTo(TURNS);
    }

    @Test
    void readsTheCellsOfATable() {
        XWPFTableCell cell = word.document.createTable(1, 1).getRow(0).getCell(0);
        for (String line : List.of("س: متى غرست أول شجرة؟", "ج: غرستها مع أبي.", "س: وهل أثمرت؟", "ج: بعد سبع سنين.")) {
            cell.addParagraph().createRun().setText(line);
        }
        assertThat(word.read().turns()).isEqualTo(TURNS);
    }

    @Test
    void leavesOutRunningHeadsAndFootnotesAndSaysSo() {
        word.document
                .createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("مجلة البستان");
        XWPFParagraph asked = word.addBold("متى غرست أول شجرة؟");
        word.add("غرستها مع أبي.");
        word.addBold("وهل أثمرت؟");
        word.add("بعد سبع سنين.");
        var note = word.document.createFootnote();
        note.createParagraph().createRun().setText("السنة هنا قمرية.");
        asked.addFootnoteReference(note);
        Reads reads = word.read();
        assertThat(reads.turns()).isEqualTo(TURNS);
        assertThat(reads.only().warnings())
                .contains(new Warning(
                        Warning.Code.NOTES_SKIPPED,
                        0,
                        "1 footnotes and text boxes stand outside the text and were left out"));
    }

    @Test
    void leavesOutWhatWasDeletedUnderTracking() {
        word.addBold("متى غرست أول شجرة؟");
        XWPFParagraph answer = word.add("غرستها مع أبي.");
        answer.getCTP().addNewDel().addNewR().addNewT().setStringValue(" أو مع جدي.");
        answer.getCTP().addNewMoveFrom().addNewR().addNewT().setStringValue(" نسيت.");
        word.addBold("وهل أثمرت؟");
        XWPFParagraph last = word.add("بعد سبع ");
        last.getCTP().addNewIns().addNewR().addNewT().setStringValue("سنين.");
        assertThat(word.read().turns()).isEqualTo(TURNS);
    }

    @Test
    void takesTitleAndTagsFromTheProperties() {
        var core = word.document.getProperties().getCoreProperties();
        core.setTitle("شيخ الزيتون");
        core.setKeywords("زيتون، جبل");
        word.addBold("متى غرست أول شجرة؟");
        word.add("غرستها مع أبي.");
        Interview interview = word.read().only();
        assertThat(interview.facts().title()).isEqualTo("شيخ الزيتون");
        assertThat(interview.facts().tags()).containsExactly("زيتون", "جبل");
    }

    @Test
    void keepsLabelsAndGuests() {
        word.addBold("مجلة البستان: متى غرست أول شجرة؟");
        word.add("مأمون الدرّاس: غرستها مع أبي.");
        word.addBold("مجلة البستان: وهل أثمرت؟");
        word.add("مأمون الدرّاس: بعد سبع سنين.");
        Reads reads = word.read();
        assertThat(reads.turns()).isEqualTo(TURNS);
        assertThat(reads.only().facts().guests()).containsExactly(Speaker.named("مأمون الدرّاس"));
    }

    @Test
    void refusesWhatIsNoDocumentOfWord() {
        assertThat(Reads.of(Format.DOCX, "نص").refusals)
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.toString()).startsWith("source: no DOCX that can be read"));
        byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0, 0, 0};
        assertThat(Reads.of(Format.DOCX, old).refusals)
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).contains("password", ".docx"));
        assertThat(new WordFile().read().refusals).containsExactly(new Refusal("source", 0, "empty: it has no text"));
        byte[] cut = java.util.Arrays.copyOf(whole(), 900);
        assertThat(Reads.of(Format.DOCX, cut).refusals).hasSize(1);
    }

    private static byte[] whole() {
        WordFile whole = new WordFile();
        whole.add("سطر");
        return whole.bytes();
    }

    private void addTurns(BigInteger asks, BigInteger answers) {
        word.addListed(asks, "متى غرست أول شجرة؟");
        word.addListed(answers, "غرستها مع أبي.");
        word.addListed(asks, "وهل أثمرت؟");
        word.addListed(answers, "بعد سبع سنين.");
    }
}
