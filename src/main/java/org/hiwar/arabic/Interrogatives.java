package org.hiwar.arabic;

import java.util.HashSet;
import java.util.Set;

/** The words that Arabic questions begin with, in the standard language and in dialects, folded and with nothing joined to them. */
public final class Interrogatives {
    /** Words that ask wherever they stand. */
    public static final Set<String> ONLY_ASK = Set.of("هل", "ماذا", "لماذا", "كيف", "متي", "اين");

    /** Those, and the words that also stand in sentences that ask nothing. */
    public static final Set<String> WORDS = with(
            ONLY_ASK,
            Set.of("ما", "من", "كم", "اي", "ايه", "بم", "بماذا", "مم", "فيم", "ايش", "شو", "ليه", "ليش", "مين", "وين"));

    private Interrogatives() {}

    private static Set<String> with(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return Set.copyOf(both);
    }
}
