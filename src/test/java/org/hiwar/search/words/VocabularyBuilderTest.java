package org.hiwar.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.hiwar.search.words.ArchiveVocabulary.CountedWord;
import org.junit.jupiter.api.Test;

class VocabularyBuilderTest {
    @Test
    void mergesTheSpellingsOfAWordFromAllParts() {
        ArchiveVocabulary vocabulary = new VocabularyBuilder(2)
                .add("بحر", "بحر", 7)
                .add("امل", "أمل", 3)
                .add("امله", "أمله", 1)
                .add("امل", "امل", 4)
                .add("ام", "أم", 2)
                .add("امل", "أمل", 2)
                .build();
        assertThat(vocabulary.size()).isEqualTo(4);
        assertThat(vocabulary.beginningWith("ا", 5))
                .containsExactly(
                        new CountedWord("امل", "أمل", 9),
                        new CountedWord("ام", "أم", 2),
                        new CountedWord("امله", "أمله", 1));
    }

    @Test
    void leavesOutWordsThatNobodyWouldType() {
        ArchiveVocabulary vocabulary =
                new VocabularyBuilder().add("ه".repeat(300), "ه".repeat(300), 2).build();
        assertThat(vocabulary.size()).isZero();
        assertThat(vocabulary.count("بحر")).isZero();
        assertThat(vocabulary.beginningWith("ه", 3)).isEmpty();
    }

    @Test
    void countsNoFurtherThanAnIntReaches() {
        ArchiveVocabulary vocabulary = new VocabularyBuilder()
                .add("بحر", "بحر", 3_000_000_000L)
                .add("بحر", "بحر", 5)
                .build();
        assertThat(vocabulary.count("بحر")).isEqualTo(Integer.MAX_VALUE);
    }
}
