package org.hiwar.interview.parse.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.hiwar.interview.SpeakerName;
import org.jspecify.annotations.Nullable;

/** The people whom the text around an interview names, each with a weight that tells how likely they are the guest. */
final class GuestCandidates {
    private static final double LEAST_WEIGHT = 2.0;

    /** The guest is sure with at least this weight, and with this lead over the next candidate. */
    private static final double SURE_WEIGHT = 3.5;

    private static final double SURE_LEAD = 1;

    /** Enough for a name that begins with a given name, if no other candidate has enough. */
    private static final double LEAST_WEIGHT_OF_GIVEN_NAME = 0.9;

    private final Map<String, GuestCandidate> byId = new LinkedHashMap<>();

    /** A person who may be the guest. */
    static final class GuestCandidate {
        private final String name;
        private final int place;
        double weight;

        /** Whether the name begins with a known given name. */
        boolean hasGivenName;

        private GuestCandidate(String name, int place) {
            this.name = name;
            this.place = place;
        }
    }

    /**
     * The guest.
     *
     * @param name the name without honorifics
     * @param sure whether the weight and the lead are high: of such guests 97 in 100 were right in print, of the others 76
     */
    record Guest(String name, boolean sure) {}

    /**
     * The candidate with this name; a new one if the name is new.
     *
     * @param place the index of the word at which a new candidate is first named
     */
    GuestCandidate candidate(String name, int place) {
        return byId.computeIfAbsent(SpeakerName.id(name), id -> new GuestCandidate(name, place));
    }

    /** Calls the action with the id of each candidate. */
    void forEach(BiConsumer<String, GuestCandidate> each) {
        byId.forEach(each);
    }

    /** The candidate with the highest weight; null if no weight is high enough. People with one of the {@code others}' ids do not count. */
    @Nullable Guest best(Set<String> others) {
        List<GuestCandidate> ranked = new ArrayList<>();
        byId.forEach((id, candidate) -> {
            if (!others.contains(id)
                    && candidate.weight >= (candidate.hasGivenName ? LEAST_WEIGHT_OF_GIVEN_NAME : LEAST_WEIGHT)) {
                ranked.add(candidate);
            }
        });
        ranked.sort((a, b) ->
                a.weight != b.weight ? Double.compare(b.weight, a.weight) : Integer.compare(a.place, b.place));
        boolean clear = ranked.size() == 1 || (ranked.size() > 1 && ranked.get(0).weight >= LEAST_WEIGHT);
        if (!clear) {
            return null;
        }
        double weight = ranked.get(0).weight;
        double lead = ranked.size() > 1 ? weight - ranked.get(1).weight : weight;
        return new Guest(ranked.get(0).name, weight >= SURE_WEIGHT && lead >= SURE_LEAD);
    }
}
