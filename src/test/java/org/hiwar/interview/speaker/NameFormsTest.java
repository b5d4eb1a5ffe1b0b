package org.hiwar.interview.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.hiwar.interview.SpeakerName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormsTest {
    @ParameterizedTest
    @CsvSource({
        "مايكل هندرسون, ميشيل هندرسون",
        "مايكل هندرسون, ميخائيل هندرسون",
        "ديفيد كارسن, دافيد كارسن",
        "جورج إيفرت, غيورغي إيفرت",
        "سالم العتيبي, سالم عتيبي",
        "سالم بن كيران, سالم بنكيران"
    })
    void recognisesSpellingsOfOneName(String one, String other) {
        assertThat(NameForms.isRespelt(SpeakerName.id(one), SpeakerName.id(other)))
                .isTrue();
        assertThat(NameForms.mayBeOneAcrossInterviews(SpeakerName.id(other), SpeakerName.id(one)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "مايكل هندرسون, ميشيل كارسن",
        "مايكل هندرسون, ديفيد هندرسون",
        "محمد العقاد, محمود العقاد",
        "سالم بطرس, سليم بطرس",
        "حسن العقاد, حسين العقاد",
        "مايكل, ميشيل",
        "العتيبي, عتيبي"
    })
    void keepsOtherNamesApart(String one, String other) {
        assertThat(NameForms.isRespelt(SpeakerName.id(one), SpeakerName.id(other)))
                .isFalse();
        assertThat(NameForms.mayBeOneAcrossInterviews(SpeakerName.id(one), SpeakerName.id(other)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "العقاد, سمير العقاد, false",
        "سمير العقاد, سمير فؤاد العقاد, true",
        "سمير فؤاد, سمير فؤاد العقاد, false"
    })
    void aShortenedNameIsOnePersonAcrossInterviewsOnlyWithBothItsEnds(String form, String whole, boolean across) {
        assertThat(NameForms.isShortened(SpeakerName.id(form), SpeakerName.id(whole)))
                .isTrue();
        assertThat(NameForms.mayBeOneAcrossInterviews(SpeakerName.id(form), SpeakerName.id(whole)))
                .isEqualTo(across);
    }
}
