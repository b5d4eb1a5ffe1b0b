package org.hiwar.search.elastic;

import java.util.List;
import java.util.Set;
import org.hiwar.search.SpeakerSummary;
import org.hiwar.search.browse.SpeakerDirectory;
import org.hiwar.search.words.QueryCorrections;

/** Speakers by a name that nobody has as it was typed: those of the likeliest correction that somebody has. */
final class CorrectedSpeakers {
    private final List<SearchBatch.Pending<List<SpeakerSummary>>> found;

    CorrectedSpeakers(QueryCorrections name, SpeakerDirectory speakers, int size, SearchBatch batch) {
        this.found = name.ofAnyWord(Set.of(), 0).stream()
                .map(proposal -> batch.add(
                        speakers.search(proposal.query(), size),
                        answer -> SpeakerDirectory.firstPage(answer, size).items()))
                .toList();
    }

    /** The speakers; none if no correction is a name. Only after the batch was sent. */
    List<SpeakerSummary> get() {
        return found.stream()
                .map(SearchBatch.Pending::get)
                .filter(speakers -> !speakers.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
