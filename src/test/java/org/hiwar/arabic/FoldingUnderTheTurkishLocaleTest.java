package org.hiwar.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs the tests of folding under the Turkish locale, in which i and I are not one letter. */
class FoldingUnderTheTurkishLocaleTest extends FoldingTest {
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void turkish() {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    }

    @AfterEach
    void asBefore() {
        Locale.setDefault(before);
    }

    @Test
    void foldsLatinIWithItsDot() {
        assertThat(Folding.fold("INTERVIEW İNTERVIEW")).isEqualTo("interview interview");
    }
}
