package org.hiwar.interview.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiwar.arabic.Folding;
import org.jspecify.annotations.Nullable;

/** The title and the day that print sets above a preface, in short lines of their own. */
final class Dateline {
    /** Longer lines are prose, and a day in it is a day of the story. */
    private static final int LONGEST = 18;

    private static final int LONGEST_TITLE = 22;
    private static final int SHORTEST_TITLE = 3;
    private static final int PROSE = 20;
    private static final int FIRST_LINES = 4;

    private static final List<String> MONTHS = List.of(
            "يناير|كانون الثاني|جانفي",
            "فبراير|شباط|فيفري",
            "مارس|اذار",
            "ابريل|نيسان|افريل",
            "مايو|ايار|ماي",
            "يونيو|حزيران|جوان",
            "يوليو|تموز|جويليه",
            "اغسطس|اب|اوت|غشت",
            "سبتمبر|ايلول|شتنبر",
            "اكتوبر|تشرين الاول",
            "نوفمبر|تشرين الثاني|نونبر",
            "ديسمبر|كانون الاول|دجنبر");

    private static final Map<String, Integer> BY_NAME = byName();
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{1,2}) (?:من )?(" + String.join("|", MONTHS)
            + ")(?: ?[(/][^)]*\\)?)?[ ,،]*(?:عام |سنه )?(\\d{4})(?!\\d)");
    private static final Pattern TITLE_SIGN = Pattern.compile("^#+ ?\\|? ?");

    private Dateline() {}

    private static Map<String, Integer> byName() {
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < MONTHS.size(); i++) {
            for (String name : MONTHS.get(i).split("\\|", -1)) {
                months.put(name, i + 1);
            }
        }
        return months;
    }

    /** The day, or null. */
    static @Nullable LocalDate date(List<String> preface) {
        for (String line : preface.subList(0, Math.min(FIRST_LINES, preface.size()))) {
            if (words(line) <= LONGEST) {
                Matcher day = DAY.matcher(digits(Folding.fold(line)));
                if (day.find()) {
                    return day(day);
                }
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(Matcher day) {
        try {
            int month = BY_NAME.getOrDefault(day.group(2), 0);
            return LocalDate.of(Integer.parseInt(day.group(3)), month, Integer.parseInt(day.group(1)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits.setCharAt(i, (char) ('0' + Character.digit(text.charAt(i), 10)));
            }
        }
        return digits.toString();
    }

    /** The first line, where it is short and no sentence, and prose follows it soon; or null. */
    static @Nullable String title(List<String> preface) {
        if (preface.isEmpty()) {
            return null;
        }
        String line = Preface.clean(preface.get(0));
        Matcher sign = TITLE_SIGN.matcher(line);
        if (sign.find()) {
            return line.substring(sign.end()).isBlank()
                    ? null
                    : line.substring(sign.end()).strip();
        }
        int words = words(line);
        boolean sentence =
                Glyphs.endsSentence(line, 0, line.length()) && !Glyphs.endsAsQuestion(line, 0, line.length());
        boolean marked = Mark.at(line, 0, line.length()) != null;
        boolean fits = words >= SHORTEST_TITLE && words <= LONGEST_TITLE && !sentence && !marked;
        return fits && proseFollows(preface) && date(List.of(line)) == null ? line : null;
    }

    private static boolean proseFollows(List<String> preface) {
        return preface.subList(1, Math.min(FIRST_LINES, preface.size())).stream()
                .anyMatch(line -> words(line) >= PROSE);
    }

    private static int words(String line) {
        return Glyphs.countWords(line, 0, line.length(), Sheet.MANY_WORDS);
    }
}
