package org.hiwar.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A speaker of the archive.
 *
 * @param id the same in every interview
 * @param name the spelling printed most often
 * @param spellings every spelling printed, {@code name} among them
 * @param role who the speaker is, where one interview says so, or null
 * @param turns how many turns
 * @param interviews in how many interviews
 */
public record SpeakerSummary(
        String id,
        String name,
        List<String> spellings,
        @Nullable String role,
        long turns,
        long interviews) {}
