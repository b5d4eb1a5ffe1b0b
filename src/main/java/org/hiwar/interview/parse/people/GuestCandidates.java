package org.hiwar.interview.parse.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.hiwar.interview.SpeakerName;
import org.jspecify.annotations.Nullable;

/** The people whom a preface names, and how much speaks for each as the guest. */
final class GuestCandidates {
    private static final double LEAST = 2.0;

    /** What speaks for a guest of whom one may be sure, and by how much more than for the next. */
    private static final double MUCH = 3.5;

    private static final double LEAD = 1;

    /** So much is enough for the only person whom the text names. */
    private static final double LEAST_OF_ONE = 0.9;

    private final Map<String, GuestCandidate> byId = new LinkedHashMap<>();

    /** A person whom the text names, and how much speaks for them as the guest. */
    static final class GuestCandidate {
        private final String name;
        private final int place;
        double weight;
        /** Whether the name begins with a known first name. */
        boolean known;

        private GuestCandidate(String name, int place) {
            this.name = name;
            this.place = place;
        }
    }

    /**
     * The guest.
     *
     * @param name without honorifics
     * @param sure whether much speaks for them and less for anybody else; 97 of 100 such were right in print, of the others 76
     */
    record Guest(String name, boolean sure) {}

    /** The person of this name; new where nobody was of it before, then named first at that place among the words. */
    GuestCandidate named(String name, int place) {
        return byId.computeIfAbsent(SpeakerName.id(name), id -> new GuestCandidate(name, place));
    }

    /** Hands over everybody with their id. */
    void forEach(BiConsumer<String, GuestCandidate> each) {
        byId.forEach(each);
    }

    /** The one for whom most speaks, and enough; null where nobody is. */
    @Nullable Guest best(Set<String> others) {
        List<GuestCandidate> ranked = new ArrayList<>();
        byId.forEach((id, candidate) -> {
            if (!others.contains(id) && candidate.weight >= (candidate.known ? LEAST_OF_ONE : LEAST)) {
                ranked.add(candidate);
            }
        });
        ranked.sort((a, b) ->
                a.weight != b.weight ? Double.compare(b.weight, a.weight) : Integer.compare(a.place, b.place));
        boolean clear = ranked.size() == 1 || (ranked.size() > 1 && ranked.get(0).weight >= LEAST);
        if (!clear) {
            return null;
        }
        double weight = ranked.get(0).weight;
        double lead = ranked.size() > 1 ? weight - ranked.get(1).weight : weight;
        return new Guest(ranked.get(0).name, weight >= MUCH && lead >= LEAD);
    }
}
