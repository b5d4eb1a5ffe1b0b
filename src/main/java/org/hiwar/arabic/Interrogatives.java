package org.hiwar.arabic;

import java.util.Set;

/** The words that Arabic questions begin with, in the standard language and in dialects, folded and with nothing joined to them. */
public final class Interrogatives {
    public static final Set<String> WORDS = Set.of(
            "هل", "ما", "ماذا", "لماذا", "كيف", "متي", "اين", "من", "كم", "اي", "ايه", "بم", "بماذا", "مم", "فيم",
            "ايش", "شو", "ليه", "ليش", "مين", "وين");

    private Interrogatives() {}
}
