package org.hiwar.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcliticsTest {
    @Test
    void leavesWhatHasNothingJoined() {
        assertThat(Proclitics.readings("نخيل")).containsExactly("نخيل");
    }

    @Test
    void takesOffAConjunctionAndAPreposition() {
        assertThat(Proclitics.readings("ولامريكا")).containsExactly("ولامريكا", "لامريكا", "امريكا");
    }

    @Test
    void givesTheArticleBackAfterLam() {
        assertThat(Proclitics.readings("للولايات")).contains("الولايات");
    }

    @Test
    void takesOffNoLetterOfAShortWord() {
        assertThat(Proclitics.readings("ولد")).containsExactly("ولد");
    }
}
