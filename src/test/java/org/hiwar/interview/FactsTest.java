package org.hiwar.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsTest {
    private static final Facts ONE = facts("ليلى الصافي");
    private static final Facts OTHER = facts("هدى مطر");

    /** Facts that say everything, each with something of its own. */
    private static Facts facts(String name) {
        return new Facts(
                "حوار مع " + name,
                "مجلة " + name,
                LocalDate.of(2020, 1, name.length()),
                "بيت " + name,
                URI.create("https://example.org/" + name.length()),
                List.of(name),
                "محاور " + name,
                List.of(Speaker.named(name)));
    }

    @Test
    void winOverOthers() {
        assertThat(ONE.over(OTHER)).isEqualTo(ONE);
        assertThat(ONE.over(Facts.NONE)).isEqualTo(ONE);
    }

    @Test
    void takeFromOthersWhateverTheyDoNotSay() {
        assertThat(Facts.NONE.over(OTHER)).isEqualTo(OTHER);
        assertThat(Facts.NONE
                        .withTitle(ONE.title())
                        .withPlace(ONE.place())
                        .withPeople(null, ONE.guests())
                        .over(OTHER))
                .isEqualTo(new Facts(
                        ONE.title(),
                        OTHER.publication(),
                        OTHER.date(),
                        ONE.place(),
                        OTHER.url(),
                        OTHER.tags(),
                        OTHER.interviewer(),
                        ONE.guests()));
    }

    @Test
    void changeInOnePartOnly() {
        Facts changed = ONE.withTitle(OTHER.title())
                .withDate(OTHER.date())
                .withPlace(OTHER.place())
                .withUrl(OTHER.url())
                .withTags(OTHER.tags())
                .withPeople(OTHER.interviewer(), OTHER.guests());
        assertThat(changed.publication()).isEqualTo(ONE.publication());
        assertThat(changed.over(Facts.NONE))
                .isEqualTo(new Facts(
                        OTHER.title(),
                        ONE.publication(),
                        OTHER.date(),
                        OTHER.place(),
                        OTHER.url(),
                        OTHER.tags(),
                        OTHER.interviewer(),
                        OTHER.guests()));
    }
}
