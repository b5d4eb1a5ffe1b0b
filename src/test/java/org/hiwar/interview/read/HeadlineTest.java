package org.hiwar.interview.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineTest {
    @Test
    void takesAShortFirstParagraph() {
        assertThat(Headline.of(List.of("حارس المنارة: البحر لا ينام", "التقيناه عند الفجر.")))
                .contains(new Headline("حارس المنارة: البحر لا ينام", 0));
    }

    @Test
    void takesAQuestionForAHeadline() {
        assertThat(Headline.of(List.of("من يحرس المنارة؟", "التقيناه عند الفجر.")))
                .contains(new Headline("من يحرس المنارة؟", 0));
    }

    @Test
    void leavesASentenceToThePreface() {
        assertThat(Headline.of(List.of("التقينا حارس المنارة.", "وكان هذا الحوار.")))
                .isEmpty();
    }

    @Test
    void leavesALeadInToThePreface() {
        assertThat(Headline.of(List.of("وإلى نص الحوار:", "في المنارة"))).isEmpty();
    }

    @Test
    void leavesALoneParagraphToThePreface() {
        assertThat(Headline.of(List.of("حارس المنارة"))).isEmpty();
    }

    @Test
    void leavesALongParagraphToThePreface() {
        assertThat(Headline.of(List.of("كلمة ".repeat(20).strip(), "وكان هذا الحوار.")))
                .isEmpty();
    }

    @Test
    void leavesTheNumberOfAChapterAndTakesWhatFollows() {
        List<String> preface = List.of("الفصل الثالث", "# | من يحرس المنارة؟", "التقيناه عند الفجر.");
        assertThat(Headline.of(preface)).contains(new Headline("من يحرس المنارة؟", 1));
        assertThat(new Headline("من يحرس المنارة؟", 1).without(preface))
                .containsExactly("الفصل الثالث", "التقيناه عند الفجر.");
    }

    @Test
    void leavesALoneWordToThePreface() {
        assertThat(Headline.of(List.of("الحارس", "التقيناه عند الفجر."))).isEmpty();
    }
}
