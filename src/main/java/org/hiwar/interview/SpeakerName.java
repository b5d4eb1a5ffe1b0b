package org.hiwar.interview;

import java.util.regex.Pattern;
import org.hiwar.arabic.Folding;

/** What makes two printed names the same name. */
public final class SpeakerName {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private SpeakerName() {}

    /**
     * The name folded, its words joined by hyphens: «الدكتور مُنى عبد الله» and «منى عبدالله» have different ids only in
     * what is not writing (here the honorific). Never blank: a name without letters is its own id.
     */
    public static String id(String name) {
        String words = NO_LETTER.matcher(Folding.fold(name)).replaceAll("-");
        String trimmed = words.replaceAll("^-+|-+$", "").replace("عبد-ال", "عبدال");
        return trimmed.isEmpty() ? name.strip() : trimmed;
    }
}
