package org.hiwar.interview.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineTest {
    @Test
    void takesAShortFirstParagraph() {
        assertThat(Headline.of(List.of("حارس المنارة: البحر لا ينام", "التقيناه عند الفجر.")))
                .contains("حارس المنارة: البحر لا ينام");
    }

    @Test
    void takesAQuestionForAHeadline() {
        assertThat(Headline.of(List.of("من يحرس المنارة؟", "التقيناه عند الفجر.")))
                .contains("من يحرس المنارة؟");
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
}
