package org.hiwar.interview.speaker;

import java.util.List;

/** Decides whether two names may belong to one person. Names are passed as ids, see {@link org.hiwar.interview.SpeakerName#id}. */
public final class NameForms {
    private NameForms() {}

    /** Whether two names in one interview may be forms of the same name. */
    public static boolean mayBeOne(String one, String other) {
        return isShortened(one, other) || isShortened(other, one) || isRespelt(one, other);
    }

    /** Whether the form has some of the whole name's words in the same order: «العقاد» or «سمير العقاد» for «سمير فؤاد العقاد». */
    public static boolean isShortened(String form, String whole) {
        List<String> few = words(form);
        List<String> many = words(whole);
        return few.size() < many.size() && few.get(0).length() >= 3 && isWithin(few, many);
    }

    /**
     * Whether both are spellings of one name. Spellings may differ in the article («العتيبي»، «عتيبي»), in the space between words
     * («بن كيران»، «بنكيران»), or in the Arabic form of a foreign given name before the same surname («مايكل هندرسون»، «ميشيل
     * هندرسون»).
     */
    public static boolean isRespelt(String one, String other) {
        return !one.equals(other)
                && (one.replace("-", "").equals(other.replace("-", ""))
                        || differsInArticles(words(one), words(other))
                        || isTransliterated(words(one), words(other)));
    }

    /**
     * Whether two names from different interviews may belong to one person: they are spellings of one name, or one is shortened
     * but keeps the first and the last word. Names of one word never match, because many people share a surname.
     */
    public static boolean mayBeOneAcrossInterviews(String one, String other) {
        boolean whole = words(one).size() > 1 && words(other).size() > 1;
        return whole
                && (isRespelt(one, other)
                        || (keepsEnds(one, other) && (isShortened(one, other) || isShortened(other, one))));
    }

    /**
     * Keys that group similar names: the last word without its article, and all letters without spaces. Two names that may belong
     * to one person share a key, so only names that share one need be compared.
     */
    public static List<String> shapes(String id) {
        String last = lastWord(id);
        return List.of(last.startsWith("ال") ? last.substring(2) : last, id.replace("-", ""));
    }

    private static boolean keepsEnds(String one, String other) {
        List<String> first = words(one);
        List<String> second = words(other);
        return same(first.get(0), second.get(0)) && same(last(first), last(second));
    }

    private static boolean isWithin(List<String> few, List<String> many) {
        int at = 0;
        for (String word : many) {
            at += at < few.size() && same(few.get(at), word) ? 1 : 0;
        }
        return at == few.size();
    }

    private static boolean differsInArticles(List<String> one, List<String> other) {
        return one.size() > 1 && one.size() == other.size() && isWithin(one, other);
    }

    private static boolean isTransliterated(List<String> one, List<String> other) {
        return one.size() > 1
                && one.size() == other.size()
                && GivenNames.areOneForeignName(one.get(0), other.get(0))
                && isWithin(one.subList(1, one.size()), other.subList(1, other.size()));
    }

    private static boolean same(String one, String other) {
        return one.equals(other) || one.equals("ال" + other) || other.equals("ال" + one);
    }

    /** The words of a speaker's id. */
    public static List<String> words(String id) {
        return List.of(id.split("-", -1));
    }

    /** The last word of a speaker's id; mostly the surname. */
    public static String lastWord(String id) {
        return last(words(id));
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }
}
