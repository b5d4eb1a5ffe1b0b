package org.hiwar.search;

import java.util.List;

/**
 * What the archive holds, for a first look.
 *
 * @param turns the number of turns
 * @param interviews the latest interviews
 * @param speakers the speakers with the most turns
 * @param examples words of the archive to search for, taken from the titles of these interviews
 */
public record ArchiveOverview(
        long turns, Page<InterviewEntry> interviews, Page<SpeakerSummary> speakers, List<String> examples) {
    public ArchiveOverview {
        examples = List.copyOf(examples);
    }
}
