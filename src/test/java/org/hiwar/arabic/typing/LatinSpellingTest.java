package org.hiwar.arabic.typing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinSpellingTest {
    @ParameterizedTest
    @CsvSource({
        "putin, بوتين",
        "lavrov, لافروف",
        "kazakhstan, كازاخستان",
        "zelensky, زيلينسكي",
        "nazarbayev, نزارباييف",
        "tokayev, توكاييف",
        "washington, واشنطن",
        "obama, اوباما",
        "trump, ترامب",
        "khrushchev, خروتشوف",
        "shakespeare, شكسبير",
        "abdullah, عبدالله",
        "baghdad, بغداد",
        "jeddah, جده",
        "riyadh, الرياض",
        "jazeera, الجزيره",
        "khalid, خالد",
        "fatima, فاطمه",
        "othman, عثمان",
        "ukraine, اوكرانيا",
        "google, جوجل",
        "7iwar, حوار",
        "3arab, عرب",
        "chirac, شيراك",
        "vienna, فيينا",
        "mohammed, محمد",
        "hussein, حسين"
    })
    void spellsNamesAsThePressDoes(String latin, String arabic) {
        assertThat(new LatinSpelling(latin).keys()).contains(LatinSpelling.key(arabic));
        assertThat(new LatinSpelling(latin).cost(arabic, 2)).isLessThan(0.9);
    }

    @ParameterizedTest
    @CsvSource({"putin, بستان", "lavrov, لندن", "obama, محمد", "trump, طرب"})
    void spellsNoOtherWord(String latin, String arabic) {
        assertThat(new LatinSpelling(latin).cost(arabic, 2)).isGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource({"putin, بطن", "putin, بيتين", "putin, بوتان", "pavel, بفعل"})
    void missesTheVowelsOfAForeignName(String latin, String arabic) {
        assertThat(new LatinSpelling(latin).cost(arabic, 2)).isGreaterThan(0.45);
    }

    @ParameterizedTest
    @CsvSource({"obama, وبما", "oman, ومن", "islam, يسلم"})
    void missesTheAlefOfAFirstVowel(String latin, String arabic) {
        assertThat(new LatinSpelling(latin).cost(arabic, 2)).isGreaterThan(0.25);
    }

    @Test
    void theNearerSpellingCostsLess() {
        assertThat(new LatinSpelling("putin").cost("بوتين", 2)).isLessThan(new LatinSpelling("putin").cost("بتان", 2));
    }

    @Test
    void knowsLatinWords() {
        assertThat(LatinSpelling.isLatin("putin")).isTrue();
        assertThat(LatinSpelling.isLatin("2022")).isFalse();
        assertThat(LatinSpelling.isLatin("بوتين")).isFalse();
        assertThat(LatinSpelling.isLatin("x")).isFalse();
    }
}
