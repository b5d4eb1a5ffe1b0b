package org.hiwar.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerNameTest {
    @ParameterizedTest
    @CsvSource({
        "الدكتورة مُنى عبد الله, منى عبدالله",
        "أ.د. سالم الحربي, سالم الحربى",
        "معالي الوزير المهندس أحمد قاسم, احمد قاسم",
        "الطبيب نعمان, نعمان",
        "سالـم العطّار, سالم العطار"
    })
    void spellingsOfOneNameHaveOneId(String one, String other) {
        assertThat(SpeakerName.id(one)).isEqualTo(SpeakerName.id(other));
    }

    @Test
    void differentPeopleHaveDifferentIds() {
        assertThat(SpeakerName.id("سالم العطار")).isNotEqualTo(SpeakerName.id("سليم العطار"));
    }

    @Test
    void anHonorificAloneAndANameWithoutLettersAreTheirOwnIds() {
        assertThat(SpeakerName.id("الدكتور")).isEqualTo("الدكتور");
        assertThat(SpeakerName.id(" ؟ ")).isEqualTo("؟");
    }

    @ParameterizedTest
    @CsvSource({
        "الدكتورة مُنى عبد الله, مُنى عبد الله",
        "أ.د. سالم الحربي, سالم الحربي",
        "الدكتور, الدكتور",
        "سيد درويش, سيد درويش"
    })
    void namesArePrintedWithoutTheirHonorifics(String printed, String name) {
        assertThat(SpeakerName.withoutHonorifics(printed)).isEqualTo(name);
    }
}
