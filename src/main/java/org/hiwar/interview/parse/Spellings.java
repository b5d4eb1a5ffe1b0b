package org.hiwar.interview.parse;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether two names, given as the ids of their spellings, may be one person's. */
final class Spellings {
    private Spellings() {}

    static boolean mayBeOne(String one, String other) {
        return isShortened(one, other) || isShortened(other, one) || isTransliterated(one, other);
    }

    /**
     * Whether {@code form} is a lesser form of {@code whole}: shortened, or another transliteration of the name that the
     * preface gives.
     */
    static boolean isFormOf(String form, String whole, @Nullable String given) {
        return isShortened(form, whole) || (whole.equals(given) && isTransliterated(form, whole));
    }

    /** Some of the other's words, in their order, and not its first alone. */
    private static boolean isShortened(String form, String whole) {
        List<String> few = List.of(form.split("-", -1));
        List<String> many = Arrays.asList(whole.split("-", -1));
        if (few.size() >= many.size() || few.get(0).length() < 3) {
            return false;
        }
        int at = 0;
        for (String word : many) {
            at += at < few.size() && same(few.get(at), word) ? 1 : 0;
        }
        return at == few.size();
    }

    private static boolean same(String one, String other) {
        return one.equals(other) || one.equals("ال" + other) || other.equals("ال" + one);
    }

    /** The same last name, and first names with the same first consonant. */
    private static boolean isTransliterated(String one, String other) {
        String[] first = one.split("-", -1);
        String[] second = other.split("-", -1);
        String last = first[first.length - 1];
        return first.length == second.length
                && first.length > 1
                && same(last, second[second.length - 1])
                && last.length() >= 3
                && first[0].charAt(0) == second[0].charAt(0);
    }
}
