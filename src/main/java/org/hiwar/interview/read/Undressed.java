package org.hiwar.interview.read;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.hiwar.interview.parse.Manuscript;
import org.jspecify.annotations.Nullable;

/** A text out of its format's dress, and what the dress said of it. */
record Undressed(Manuscript manuscript, Facts facts) {
    /** What a front matter or a page's head says; null and empty say nothing. */
    record Facts(
            @Nullable String title,
            @Nullable String publication,
            @Nullable LocalDate date,
            @Nullable URI url,
            List<String> tags,
            @Nullable String interviewer,
            List<String> guests) {
        static final Facts NONE = new Facts(null, null, null, null, List.of(), null, List.of());

        Facts {
            tags = List.copyOf(tags);
            guests = List.copyOf(guests);
        }

        Facts titled(String given) {
            return new Facts(title == null ? given : title, publication, date, url, tags, interviewer, guests);
        }
    }
}
