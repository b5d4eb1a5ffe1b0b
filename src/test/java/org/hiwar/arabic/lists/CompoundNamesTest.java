package org.hiwar.arabic.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.hiwar.arabic.Folding;
import org.junit.jupiter.api.Test;

class CompoundNamesTest {
    private final CompoundNames names = new CompoundNames(AnalysisLists.standard());

    private void split(String word, String... words) {
        assertThat(names.split(Folding.fold(word))).containsExactly(words);
    }

    @Test
    void joinsServantAndName() {
        assertThat(CompoundNames.join("عبد", "الله")).isEqualTo("عبدالله");
        assertThat(CompoundNames.join("لعبد", "الرحمن")).isEqualTo("لعبدالرحمن");
        assertThat(CompoundNames.join("وعبيد", "الله")).isEqualTo("وعبيدالله");
    }

    @Test
    void joinsNothingElse() {
        assertThat(CompoundNames.join("معبد", "الشمس")).isNull();
        assertThat(CompoundNames.join("عبد", "فقير")).isNull();
    }

    @Test
    void splitsFatherOff() {
        split("أبوظبي", "ابو", "ظبي");
        split("بأبوظبي", "بابو", "ظبي");
        split("أبوبكر", "ابو", "بكر");
    }

    @Test
    void splitsAtTheSecondName() {
        split("نورالدين", "نور", "الدين");
        split("حزبالله", "حزب", "الله");
        split("سيفالإسلام", "سيف", "الاسلام");
    }

    @Test
    void leavesWords() {
        split("أبواب", "ابواب");
        split("عبدالله", "عبدالله");
        split("والله", "والله");
    }
}
