package org.hiwar.interview.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OccasionTest {
    private static final String PROSE =
            "منذ عشرين عاما يعمل صانع القوارب حمدي البوري في ورشة صغيرة على الشاطئ، ولم يبع مركبا واحدا إلا بعد أن أبحر به بنفسه.";

    private static Occasion of(String... preface) {
        return Occasion.of(List.of(preface));
    }

    @Test
    void readsADatelineOfItsOwn() {
        assertThat(of("صفاقس – منى الجربي – 5 جانفي 2011", PROSE))
                .isEqualTo(new Occasion(LocalDate.of(2011, 1, 5), "صفاقس"));
    }

    @Test
    void readsADatelineAtTheHeadOfAParagraph() {
        assertThat(of("الرياض – واس – 1 محرم 1445هـ: " + PROSE))
                .isEqualTo(new Occasion(LocalDate.of(2023, 7, 19), "الرياض"));
        assertThat(of("دمشق - خاص: " + PROSE)).isEqualTo(new Occasion(null, "دمشق"));
    }

    @Test
    void readsTheSentenceThatTellsOfTheMeeting() {
        assertThat(of(PROSE, "التقته «مجلة المرسى» في الإسكندرية، وكان هذا الحوار:")
                        .place())
                .isEqualTo("الإسكندرية");
        assertThat(of(PROSE, "أجري هذا الحوار يوم 3 أيار/مايو 2010 في مدينة طرطوس."))
                .isEqualTo(new Occasion(LocalDate.of(2010, 5, 3), "طرطوس"));
        assertThat(of(PROSE, "نُشر في 20 غشت 2013.").date()).isEqualTo("2013-08-20");
    }

    @Test
    void leavesPlacesAndDaysOfTheStory() {
        String story =
                "ولد حمدي في بيروت في 3 مايو 1950، ثم رحل إلى حيفا وعمل في مينائها سنوات طويلة قبل أن يعود إلى القرية التي خرج منها.";
        assertThat(of(story)).isEqualTo(new Occasion(null, null));
        assertThat(
                        of("وقال في حوار أجرته «المرسى» إن الوضع في عدن مطمئن، وإن أهل البحر لا يخافون الموج ولا يحسبون له حسابا.")
                                .place())
                .isNull();
    }

    @Test
    void aPlaceAloneOnItsLineIsAHeading() {
        assertThat(of("بيروت", PROSE).place()).isNull();
    }
}
