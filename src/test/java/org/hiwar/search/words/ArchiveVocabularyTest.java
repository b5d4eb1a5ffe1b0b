package org.hiwar.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.hiwar.search.words.ArchiveVocabulary.CountedWord;
import org.junit.jupiter.api.Test;

class ArchiveVocabularyTest {
    private static final ArchiveVocabulary VOCABULARY = ArchiveVocabulary.builder()
            .add("امل", "أمل", 3)
            .add("امل", "امل", 9)
            .add("امل", "آمل", 1)
            .add("اماني", "أماني", 20)
            .add("امير", "أمير", 5)
            .add("بحر", "بحر", 7)
            .build();

    @Test
    void completesByFrequencyInTheSpellingPrintedMost() {
        assertThat(VOCABULARY.beginningWith("ام", 2))
                .containsExactly(new CountedWord("اماني", "أماني", 20), new CountedWord("امل", "امل", 13));
    }

    @Test
    void completesAWholeWordWithItself() {
        assertThat(VOCABULARY.beginningWith("بحر", 5)).containsExactly(new CountedWord("بحر", "بحر", 7));
        assertThat(VOCABULARY.beginningWith("بحرر", 5)).isEmpty();
    }

    @Test
    void countsTurnsOfAllSpellings() {
        assertThat(VOCABULARY.count("امل")).isEqualTo(13);
        assertThat(VOCABULARY.count("امله")).isZero();
        assertThat(VOCABULARY.printed("امير")).isEqualTo("أمير");
        assertThat(VOCABULARY.printed("جبل")).isEqualTo("جبل");
    }

    @Test
    void findsTheMostFrequentAmongManyWords() {
        VocabularyBuilder words = ArchiveVocabulary.builder();
        for (int i = 0; i < 5000; i++) {
            words.add("ا" + i, "ا" + i, 1 + i * 37 % 5000);
        }
        assertThat(words.build().beginningWith("ا", 3))
                .extracting(CountedWord::count)
                .containsExactly(5000L, 4999L, 4998L);
        assertThat(words.build().beginningWith("ا12", 50))
                .extracting(CountedWord::folded)
                .hasSize(50)
                .allMatch(word -> word.startsWith("ا12"));
    }
}
