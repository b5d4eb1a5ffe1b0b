package org.hiwar.arabic.typing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Translates text that was typed with the keyboard set to the wrong script. It knows Windows' layout Arabic (101) and US
 * English. Characters that no key types stay as they are.
 */
public final class KeyboardLayout {
    private static final String PLAIN_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvnm,./";
    private static final String PLAIN_LETTERS = "ذضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظ";
    private static final String SHIFTED_KEYS = "~QWEYRHJNAXSK?";
    private static final String SHIFTED_LETTERS = "\u0651\u064E\u064B\u064Fإ\u064Cأـآ\u0650\u0652\u064D،؟";
    /** The keys that type two letters. */
    private static final Map<Character, String> LIGATURES = Map.of('b', "لا", 'T', "لإ", 'G', "لأ", 'B', "لآ");
    /** Bounds the readings, because their number doubles with every لا, which is one key or two. */
    private static final int MAX_READINGS = 8;

    private static final Map<Character, String> ARABIC_BY_KEY = arabicByKey();
    private static final Map<String, Character> KEY_BY_ARABIC = keyByArabic();

    private KeyboardLayout() {}

    /** What the keys of a Latin text type in Arabic: first with the shift key as it was pressed, then without shift. */
    public static List<String> arabicOf(String typed) {
        return List.copyOf(new LinkedHashSet<>(List.of(arabic(typed), arabic(typed.toLowerCase(Locale.ROOT)))));
    }

    private static String arabic(String typed) {
        StringBuilder text = new StringBuilder();
        typed.chars().forEach(c -> text.append(ARABIC_BY_KEY.getOrDefault((char) c, Character.toString(c))));
        return text.toString();
    }

    /** What the keys of an Arabic text type in Latin, in lower case; several readings if the text has لا. */
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
            if (KEY_BY_ARABIC.containsKey(two) && extended.size() < MAX_READINGS) {
                extended.add(reading.substring(0, reading.length() - 1) + KEY_BY_ARABIC.get(two));
            }
            if (extended.size() < MAX_READINGS) {
                String one = typed.substring(i, i + 1);
                extended.add(
                        reading + (KEY_BY_ARABIC.containsKey(one) ? Character.toString(KEY_BY_ARABIC.get(one)) : one));
            }
        }
        return extended;
    }

    private static Map<Character, String> arabicByKey() {
        Map<Character, String> keys = new HashMap<>(LIGATURES);
        for (int i = 0; i < PLAIN_KEYS.length(); i++) {
            keys.put(PLAIN_KEYS.charAt(i), PLAIN_LETTERS.substring(i, i + 1));
        }
        for (int i = 0; i < SHIFTED_KEYS.length(); i++) {
            keys.put(SHIFTED_KEYS.charAt(i), SHIFTED_LETTERS.substring(i, i + 1));
        }
        return Map.copyOf(keys);
    }

    private static Map<String, Character> keyByArabic() {
        Map<String, Character> letters = new HashMap<>();
        ARABIC_BY_KEY.forEach((key, text) -> letters.put(text, Character.toLowerCase(key)));
        return Map.copyOf(letters);
    }
}
