package org.hiwar.arabic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class BrokenPluralsTest {
    @Test
    void givesTheSingularOfAFoldedPlural() {
        assertThat(BrokenPlurals.standard().singular("اسءله")).isEqualTo("سءال");
    }

    @Test
    void leavesOtherWords() {
        assertThat(BrokenPlurals.standard().singular("علم")).isEqualTo("علم");
    }

    @Test
    void knowsSomeHundredPlurals() {
        assertThat(BrokenPlurals.standard().size()).isGreaterThan(350);
    }

    @Test
    void refusesALineWithoutATab() {
        assertThatThrownBy(() -> BrokenPlurals.of(List.of("كتاب كتب")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("كتاب كتب");
    }
}
