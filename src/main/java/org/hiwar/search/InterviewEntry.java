package org.hiwar.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An interview in a list: its summary, its participants and its number of turns. */
public record InterviewEntry(
        InterviewSummary interview,
        @Nullable String interviewer,
        List<SpeakerRef> guests,
        List<String> tags,
        int turns) {}
