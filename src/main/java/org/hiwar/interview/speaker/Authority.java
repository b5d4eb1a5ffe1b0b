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
 * The archive's list of known speakers (its authority file): the id of each and the names under which they are printed. No id
 * and no folded spelling occurs twice.
 */
public final class Authority {
    /** The list of an archive that knows nobody. */
    public static final Authority NONE = new Authority(List.of());

    private final List<KnownSpeaker> speakers;
    private final Map<String, KnownSpeaker> byKey = new HashMap<>();
    private final Map<String, Set<KnownSpeaker>> byShape = new HashMap<>();

    /**
     * Makes a list of these speakers.
     *
     * @throws IllegalArgumentException if two speakers share an id or a spelling
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
                            "\"" + speaker.id() + "\" and \"" + other.id() + "\" share a spelling: " + key);
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

    /** The speakers in the order of the file. */
    public List<KnownSpeaker> speakers() {
        return speakers;
    }

    /** The speaker with this id, name or listed spelling. */
    public Optional<KnownSpeaker> find(String idOrName) {
        String key = SpeakerName.id(idOrName);
        return speakers.stream()
                .filter(speaker -> speaker.id().equals(key))
                .findFirst()
                .or(() -> Optional.ofNullable(byKey.get(key)));
    }

    /**
     * The known speakers who may be the person with these names: those who have one of the names listed, or otherwise all who have
     * a similar name.
     *
     * @param keys the ids of the spellings of one person in one interview
     */
    public List<KnownSpeaker> candidates(Collection<String> keys) {
        List<KnownSpeaker> listed = keys.stream()
                .filter(byKey::containsKey)
                .map(byKey::get)
                .distinct()
                .toList();
        return listed.isEmpty() ? alike(keys) : listed;
    }

    /** Whether one of these names is listed. */
    public boolean lists(Collection<String> keys) {
        return keys.stream().anyMatch(byKey::containsKey);
    }

    /** Whether the archive says that two names, passed as ids, belong to different people. */
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
