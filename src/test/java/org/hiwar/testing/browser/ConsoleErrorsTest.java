package org.hiwar.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleErrorsTest {
    @Test
    void findsNoFaultIfNothingIsShown() {
        assertThat(shown(List.of()).faults()).isEmpty();
    }

    @Test
    void refusesWhatNoTestExpects() {
        ConsoleErrors errors = shown(List.of("404"), "the server said 404", "x is not defined");
        assertThat(errors.faults()).containsExactly("the console shows: x is not defined");
    }

    @Test
    void refusesAnExpectationThatNothingMeets() {
        ConsoleErrors errors = shown(List.of("404", "offline"), "the server said 404");
        assertThat(errors.faults()).containsExactly("the console does not show: offline");
        assertThat(errors.allExpectedAreShown()).isFalse();
    }

    @Test
    void takesOneExpectationForSeveralErrors() {
        ConsoleErrors errors = shown(List.of("offline"), "a is offline", "b is offline");
        assertThat(errors.faults()).isEmpty();
        assertThat(errors.allExpectedAreShown()).isTrue();
    }

    private static ConsoleErrors shown(List<String> expected, String... texts) {
        ConsoleErrors errors = new ConsoleErrors(expected);
        List.of(texts).forEach(errors::add);
        return errors;
    }
}
