package org.hiwar.arabic.typing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was meant where the keyboard was set to the other script: the keys of Arabic (101), Windows' layout for Arabic, on a
 * keyboard of US English. Letters that no key has stay as they are.
 */
public final class KeyboardLayout {
    private static final String PLAIN_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvnm,./";
    private static final String PLAIN_LETTERS = "ذضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظ";
    private static final String SHIFTED_KEYS = "~QWEYRHJNAXSK?";
    private static final String SHIFTED_LETTERS = "\u0651\u064E\u064B\u064Fإ\u064Cأـآ\u0650\u0652\u064D،؟";
    /** The keys that type two letters at once. */
    private static final Map<Character, String> LIGATURES = Map.of('b', "لا", 'T', "لإ", 'G', "لأ", 'B', "لآ");
    /** A text with many لا could have been typed in many ways. */
    private static final int MAX_READINGS = 8;

    private static final Map<Character, String> ARABIC = arabic();
    private static final Map<String, Character> LATIN = latin();

    private KeyboardLayout() {}

    /** What the keys of a Latin text type in Arabic; first as they were pressed, then without shift. */
    public static List<String> arabicOf(String typed) {
        return List.copyOf(new LinkedHashSet<>(List.of(arabic(typed), arabic(typed.toLowerCase(Locale.ROOT)))));
    }

    private static String arabic(String typed) {
        StringBuilder text = new StringBuilder();
        typed.chars().forEach(c -> text.append(ARABIC.getOrDefault((char) c, Character.toString(c))));
        return text.toString();
    }

    /** What the keys of an Arabic text type in Latin, in lower case; لا is one key or two. */
    public static List<String> latinOf(String typed) {
        List<String> readings = List.of("");
        for (int i = 0; i < typed.length(); i++) {
            readings = extended(readings, typed, i);
        }
        return readings;
    }

    private static List<String> extended(List<String> readings, String typed, int i) {
        String two = i > 0 ? typed.substring(i - 1, i + 1) : "";
        List<String> extended = new ArrayList<>();
        for (String reading : readings) {
            if (LATIN.containsKey(two) && extended.size() < MAX_READINGS) {
                extended.add(reading.substring(0, reading.length() - 1) + LATIN.get(two));
            }
            if (extended.size() < MAX_READINGS) {
                String one = typed.substring(i, i + 1);
                extended.add(reading + (LATIN.containsKey(one) ? Character.toString(LATIN.get(one)) : one));
            }
        }
        return extended;
    }

    private static Map<Character, String> arabic() {
        Map<Character, String> keys = new HashMap<>(LIGATURES);
        for (int i = 0; i < PLAIN_KEYS.length(); i++) {
            keys.put(PLAIN_KEYS.charAt(i), PLAIN_LETTERS.substring(i, i + 1));
        }
        for (int i = 0; i < SHIFTED_KEYS.length(); i++) {
            keys.put(SHIFTED_KEYS.charAt(i), SHIFTED_LETTERS.substring(i, i + 1));
        }
        return Map.copyOf(keys);
    }

    private static Map<String, Character> latin() {
        Map<String, Character> letters = new HashMap<>();
        ARABIC.forEach((key, text) -> letters.put(text, Character.toLowerCase(key)));
        return Map.copyOf(letters);
    }
}
