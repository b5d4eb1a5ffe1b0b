package org.hiwar.interview.speaker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hiwar.interview.SpeakerName;

/**
 * The speakers that the archive knows, each by one id, and which printed names are theirs. No two have an id or a folded
 * spelling in common.
 */
public final class Authority {
    /** An archive that knows nobody. */
    public static final Authority NONE = new Authority(List.of());

    private final List<KnownSpeaker> speakers;
    private final Map<String, KnownSpeaker> byKey = new HashMap<>();
    private final Map<String, Set<KnownSpeaker>> byShape = new HashMap<>();

    /**
     * These speakers.
     *
     * @throws IllegalArgumentException where two have an id or a spelling in common
     */
    public Authority(List<KnownSpeaker> speakers) {
        this.speakers = List.copyOf(speakers);
        Map<String, KnownSpeaker> byId = new LinkedHashMap<>();
        for (KnownSpeaker speaker : speakers) {
            if (byId.putIfAbsent(speaker.id(), speaker) != null) {
                throw new IllegalArgumentException("two speakers have the id \"" + speaker.id() + "\"");
            }
            for (String key : speaker.keys()) {
                KnownSpeaker other = byKey.putIfAbsent(key, speaker);
                if (other != null) {
                    throw new IllegalArgumentException(
                            "a spelling of \"" + speaker.id() + "\" is one of \"" + other.id() + "\" too: " + key);
                }
                NameForms.shapes(key).forEach(shape -> byShape.computeIfAbsent(shape, any -> new LinkedHashSet<>())
                        .add(speaker));
            }
        }
        for (KnownSpeaker speaker : speakers) {
            KnownSpeaker other = byKey.get(speaker.id());
            if (other != null && !other.equals(speaker)) {
                throw new IllegalArgumentException(
                        "the id \"" + speaker.id() + "\" is a spelling of \"" + other.id() + "\"");
            }
        }
    }

    /** In the order of the file. */
    public List<KnownSpeaker> speakers() {
        return speakers;
    }

    /** The one of that id, name or listed spelling. */
    public Optional<KnownSpeaker> find(String idOrName) {
        String key = SpeakerName.id(idOrName);
        return speakers.stream()
                .filter(speaker -> speaker.id().equals(key))
                .findFirst()
                .or(() -> Optional.ofNullable(byKey.get(key)));
    }

    /**
     * Whose names these may be: the one who has one of them listed, or else everybody of whose names one is another form.
     * Several where the archive cannot tell.
     *
     * @param keys ids of the spellings that one person has in one interview
     */
    public List<KnownSpeaker> candidates(Collection<String> keys) {
        List<KnownSpeaker> listed = keys.stream()
                .filter(byKey::containsKey)
                .map(byKey::get)
                .distinct()
                .toList();
        return listed.isEmpty() ? alike(keys) : listed;
    }

    /** Whether the archive has one of these names listed. */
    public boolean lists(Collection<String> keys) {
        return keys.stream().anyMatch(byKey::containsKey);
    }

    /** Whether the archive says that the two names, given as ids, are two people's. */
    public boolean areApart(String one, String other) {
        KnownSpeaker first = byKey.get(one);
        KnownSpeaker second = byKey.get(other);
        return (first != null && second != null && !first.equals(second))
                || (first != null && first.isNot(other))
                || (second != null && second.isNot(one));
    }

    private List<KnownSpeaker> alike(Collection<String> keys) {
        Set<KnownSpeaker> alike = new LinkedHashSet<>();
        for (String key : keys) {
            for (String shape : NameForms.shapes(key)) {
                for (KnownSpeaker speaker : byShape.getOrDefault(shape, Set.of())) {
                    boolean may = speaker.keys().stream().anyMatch(own -> NameForms.mayBeOneAcrossInterviews(key, own));
                    if (may && keys.stream().noneMatch(speaker::isNot)) {
                        alike.add(speaker);
                    }
                }
            }
        }
        return new ArrayList<>(alike);
    }
}
