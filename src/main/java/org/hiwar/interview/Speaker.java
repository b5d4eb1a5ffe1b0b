package org.hiwar.interview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person or outlet that speaks in an interview.
 *
 * @param id equal for all spellings of one name; see {@link SpeakerName#id}
 * @param name the fullest spelling printed
 * @param aliases the other spellings printed, without {@code name}; may be empty
 * @param role who the speaker is, as printed («وزير الاقتصاد»), or null if nothing says it
 */
public record Speaker(
        String id,
        String name,
        List<String> aliases,
        @Nullable String role) {
    public Speaker {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a speaker needs an id and a name");
        }
        aliases = List.copyOf(aliases);
    }

    /** A speaker known by one spelling only. */
    public static Speaker named(String name) {
        return new Speaker(SpeakerName.id(name), name, List.of(), null);
    }
}
