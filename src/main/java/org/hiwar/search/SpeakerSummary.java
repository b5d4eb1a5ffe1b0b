package org.hiwar.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A speaker of the archive.
 *
 * @param id the id, the same in every interview
 * @param name the most frequent spelling of the name
 * @param spellings all printed spellings, {@code name} among them
 * @param role the speaker's post or occupation, or null if no interview gives one
 * @param turns the number of turns
 * @param interviews the number of interviews
 */
public record SpeakerSummary(
        String id,
        String name,
        List<String> spellings,
        @Nullable String role,
        long turns,
        long interviews) {}
