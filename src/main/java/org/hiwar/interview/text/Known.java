package org.hiwar.interview.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of an interview besides its running text; null and empty say nothing. */
public record Known(
        @Nullable String title,
        @Nullable String publication,
        @Nullable String interviewer,
        List<String> guests) {
    /** Nothing is known. */
    public static final Known NOTHING = new Known(null, null, null, List.of());

    public Known {
        guests = List.copyOf(guests);
    }
}
