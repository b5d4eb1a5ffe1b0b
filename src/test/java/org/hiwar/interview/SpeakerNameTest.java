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
        "سالـم العطّار, سالم العطار",
        "عبدالله الحجري, عبد الله الحجري",
        "خالد عبد الرحمن, خالد عبدالرحمن",
        "أبو بكر الصباغ, أبوبكر الصباغ",
        "أبي بكر الصباغ, أبو بكر الصباغ",
        "سالم أبا الخيل, سالم أبو الخيل",
        "سالم أباالخيل, سالم أبو الخيل",
        "خالد ابن سعد, خالد بن سعد",
        "ابن النجار, بن النجار",
        "هند ابنة سعد, هند بنت سعد",
        "نور الدين القاسمي, نورالدين القاسمي",
        "سعد نصر الله, سعد نصرالله",
        "أسامة الحداد, اسامه الحداد",
        "هدى الصافى, هدي الصافي",
        "رؤى مطر, رءى مطر",
        "د. هدى مطر, هدى مطر",
        "د.هدى مطر, هدى مطر",
        "الدكتور سالم مطر, سالم مطر",
        "أ.م.د. سالم مطر, سالم مطر",
        "صاحب السمو الملكي الأمير سالم مطر, سالم مطر",
        "صاحبة المعالي الوزيرة هدى مطر, هدى مطر",
        "الروائية هدى مطر, هدى مطر",
        "Dr. Salim Matar, salim matar",
        "الكاتبة الدكتورة هدى مطر, هدى مطر"
    })
    void spellingsOfOneNameHaveOneId(String one, String other) {
        assertThat(SpeakerName.id(one)).isEqualTo(SpeakerName.id(other));
    }

    @Test
    void differentPeopleHaveDifferentIds() {
        assertThat(SpeakerName.id("سالم العطار")).isNotEqualTo(SpeakerName.id("سليم العطار"));
    }

    @ParameterizedTest
    @CsvSource({
        "الدكتورة مُنى عبد الله",
        "أبي بكر بن نور الدين",
        "ابن النجار",
        "صاحب السمو الأمير سالم أباالخيل",
        "Dr. Salim",
        "الدكتور",
        "صاحب المصنع"
    })
    void theIdOfAnIdIsTheIdItself(String name) {
        assertThat(SpeakerName.id(SpeakerName.id(name))).isEqualTo(SpeakerName.id(name));
    }

    @ParameterizedTest
    @CsvSource({
        "عبد الحق, عبد ربه",
        "أبو ظبي, أبو علي",
        "سعيد النور, سعيد نور الدين",
        "محمد العقاد, محمود العقاد",
        "صاحب المصنع, المصنع"
    })
    void namesThatAreNotTheSameHaveTwoIds(String one, String other) {
        assertThat(SpeakerName.id(one)).isNotEqualTo(SpeakerName.id(other));
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
