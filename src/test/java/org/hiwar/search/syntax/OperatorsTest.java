package org.hiwar.search.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.hiwar.arabic.Interrogatives;
import org.junit.jupiter.api.Test;

class OperatorsTest {
    @Test
    void knowsEveryInterrogativeAloneAndBehindAConjunction() {
        assertThat(Interrogatives.WORDS)
                .allMatch(Operators::isInterrogative)
                .allMatch(word -> Operators.isInterrogative("و" + word));
    }

    @Test
    void knowsInterrogativesWithAPrepositionOrAPronoun() {
        assertThat(new String[] {"بكم", "فلمن", "مالذي", "وما", "أيُّهما", "ماهي"})
                .allMatch(Operators::isInterrogative);
        assertThat(new String[] {"كمال", "مالي", "ملك"}).noneMatch(Operators::isInterrogative);
    }
}
