package org.hiwar.interview.speaker;

import java.util.ArrayList;
import java.util.List;
import org.hiwar.interview.Interview;
import org.hiwar.interview.SpeakerName;
import org.jspecify.annotations.Nullable;

/**
 * A speaker that the archive knows.
 *
 * @param id the id in addresses and in the index; it has the form of {@link SpeakerName#id}
 * @param name the name as the archive writes it
 * @param spellings the other names under which this person is printed
 * @param not similar names that belong to other people
 * @param role the post or profession («وزير الاقتصاد»), or null
 */
public record KnownSpeaker(
        String id,
        String name,
        List<String> spellings,
        List<String> not,
        @Nullable String role) {
    public KnownSpeaker {
        Interview.checkedId(id);
        if (!SpeakerName.id(id).equals(id)) {
            throw new IllegalArgumentException(
                    "the id \"" + id + "\" does not have the form of an id; write \"" + SpeakerName.id(id) + "\"");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("the speaker \"" + id + "\" has no name");
        }
        spellings = List.copyOf(spellings);
        not = List.copyOf(not);
    }

    /** A speaker with a name and nothing else. */
    static KnownSpeaker named(String name) {
        return new KnownSpeaker(SpeakerName.id(name), name, List.of(), List.of(), null);
    }

    /** The ids of the name and of the other spellings. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        keys.add(SpeakerName.id(name));
        spellings.forEach(spelling -> keys.add(SpeakerName.id(spelling)));
        return keys.stream().distinct().toList();
    }

    /** Whether the archive says that the name with this id belongs to somebody else. */
    boolean isNot(String key) {
        return not.stream().anyMatch(name -> SpeakerName.id(name).equals(key));
    }

    KnownSpeaker withSpellings(List<String> newSpellings) {
        return new KnownSpeaker(id, name, newSpellings, not, role);
    }

    KnownSpeaker withNot(List<String> newNot) {
        return new KnownSpeaker(id, name, spellings, newNot, role);
    }
}
