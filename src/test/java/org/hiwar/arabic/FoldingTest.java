package org.hiwar.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {
    private static void meet(String one, String other) {
        assertThat(Folding.fold(one)).isEqualTo(Folding.fold(other));
    }

    private static void fold(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @Test
    void foldsHamzaOnAlef() {
        fold("أحمد", "احمد");
    }

    @Test
    void foldsHamzaUnderAlef() {
        fold("إسلام", "اسلام");
    }

    @Test
    void foldsMaddaOnAlef() {
        fold("آثار", "اثار");
    }

    @Test
    void foldsAlefWasla() {
        fold("ٱلصلاة", "الصلاه");
    }

    @Test
    void foldsAlefMaksura() {
        fold("مستشفى", "مستشفي");
    }

    @Test
    void foldsTehMarbuta() {
        fold("جامعة", "جامعه");
    }

    @Test
    void meetsHamzaOnWawAndOnYeh() {
        meet("مسؤول", "مسئول");
        meet("شؤون", "شئون");
    }

    @Test
    void meetsHamzaOnYehAndOnAlefBeforeTehMarbuta() {
        meet("هيئة", "هيأة");
    }

    @Test
    void meetsFinalHamzaOnYehAndAfterYeh() {
        meet("شئ", "شيء");
        meet("مبادئ", "مباديء");
        meet("سيئ", "سيء");
    }

    @Test
    void keepsHamzaOnYehInsideAWord() {
        fold("رئيس", "رءيس");
    }

    @Test
    void meetsHamzaTypedApartFromItsSeat() {
        meet("مسو\u0654ول", "مسؤول");
        meet("ري\u0654يس", "رئيس");
    }

    @Test
    void dropsHarakat() {
        fold("مُحَمَّد", "محمد");
    }

    @Test
    void dropsTatweel() {
        fold("العــراق", "العراق");
    }

    @Test
    void dropsDaggerAlef() {
        fold("الرحمٰن", "الرحمن");
    }

    @Test
    void dropsQuranicMarks() {
        fold("عَلَيۡهِمۡ ۖ", "عليهم ");
    }

    @Test
    void dropsInvisibleCharacters() {
        fold("\uFEFF\u202Bسلام\u200C\u200F\u202C", "سلام");
    }

    @Test
    void foldsPersianAndUrduLetters() {
        fold("کتاب علی", "كتاب علي");
        fold("گپچژ", "كبجز");
        fold("ہھ", "هه");
    }

    @Test
    void foldsDigitsOfBothRanges() {
        fold("٢٠٢٢ ۲۰۲۲", "2022 2022");
        fold("\uFF12 \uD835\uDFD0", "2 2");
    }

    @Test
    void unfoldsPresentationForms() {
        fold("اﻻتحاد", "الاتحاد");
        fold("\uFEEB\uFEF4\uFE8C\uFE94", "هيءه");
    }

    @Test
    void dropsFreeStandingHarakat() {
        fold("ب\uFE70\uFE76", "ب");
    }

    @Test
    void foldsLatinCaseAndAccents() {
        fold("CSTO Café Łódź Straße", "csto cafe lodz strasse");
    }

    @Test
    void keepsLettersOfOtherScriptsWhole() {
        fold("がй", "がй");
    }

    @Test
    void keepsSpacesPunctuationAndLoneSurrogates() {
        fold("«نعم»، قال؟\uD83D", "«نعم»، قال؟\uD83D");
    }

    @Test
    void changesNothingOnTheSecondFold() {
        String once = Folding.fold("شئٌ مسؤولٌ هيأةٌ ﻻ İstanbul ٣٫٥ ﷺ");
        fold(once, once);
    }
}
