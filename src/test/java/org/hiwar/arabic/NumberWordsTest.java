package org.hiwar.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberWordsTest {
    private static void digits(String word, String digits) {
        assertThat(NumberWords.digits(Folding.fold(word))).isEqualTo(digits);
    }

    private static void joined(String word, String next, String digits) {
        assertThat(NumberWords.join(Folding.fold(word), Folding.fold(next))).isEqualTo(digits);
    }

    @Test
    void knowsTens() {
        digits("عشرون", "20");
        digits("ثلاثين", "30");
        digits("وسبعين", "70");
        digits("والتسعين", "90");
        digits("بالثمانين", "80");
    }

    @Test
    void knowsHundreds() {
        digits("مئة", "100");
        digits("مائة", "100");
        digits("مائتين", "200");
        digits("ثلاثمائة", "300");
        digits("خمسمئة", "500");
    }

    @Test
    void spellsAHundredOneWay() {
        assertThat(NumberWords.digits("بالماءه")).isEqualTo(NumberWords.digits("بالمءه"));
    }

    @Test
    void joinsAUnitAndATen() {
        joined("خمسة", "وعشرين", "25");
        joined("تسع", "وتسعون", "99");
        joined("الحادي", "والعشرين", "21");
    }

    @Test
    void joinsTeens() {
        joined("أحد", "عشر", "11");
        joined("اثني", "عشر", "12");
        joined("التاسع", "عشر", "19");
        joined("سبع", "عشرة", "17");
    }

    @Test
    void leavesSmallNumbersAndOtherWords() {
        digits("ثلاثة", "ثلاثه");
        digits("مائية", "ماءيه");
        digits("مساكين", "مساكين");
        joined("خمسة", "عشرين", null);
        joined("خمسة", "رجال", null);
        joined("كتاب", "عشر", null);
    }
}
