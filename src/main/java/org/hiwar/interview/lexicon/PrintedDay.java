package org.hiwar.interview.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hiwar.arabic.Folding;
import org.hiwar.interview.text.Glyphs;

/**
 * Reads days as Arabic print writes them: «الثلاثاء 13 تشرين الأول/أكتوبر 2015», «5 جانفي 2011», «١٣/١٠/٢٠١٥», «2015-10-13»,
 * «13 محرم 1437هـ». Hijri dates are converted by the Umm al-Qura calendar, which covers the years 1300 to 1600.
 */
public final class PrintedDay {
    /** The names of each month in Egypt and the Gulf, in the Levant and in the Maghreb. */
    private static final List<String> MONTHS = List.of(
            "يناير|كانون الثاني|كانون ثاني|جانفي|ينّاير",
            "فبراير|شباط|فيفري|فبرائر",
            "مارس|اذار",
            "ابريل|نيسان|افريل",
            "مايو|ايار|ماي",
            "يونيو|يونيه|حزيران|جوان",
            "يوليو|يوليه|تموز|جويليه|يوليوز",
            "اغسطس|اب|اوت|غشت",
            "سبتمبر|ايلول|شتنبر",
            "اكتوبر|تشرين الاول|تشرين اول",
            "نوفمبر|تشرين الثاني|تشرين ثاني|نونبر",
            "ديسمبر|كانون الاول|كانون اول|دجنبر");

    private static final List<String> HIJRI_MONTHS = List.of(
            "محرم|المحرم|محرم الحرام",
            "صفر",
            "ربيع الاول|ربيع اول",
            "ربيع الاخر|ربيع الثاني|ربيع ثاني",
            "جمادي الاولي|جمادي الاول",
            "جمادي الاخره|جمادي الثانيه|جمادي الثاني|جمادي الاخر",
            "رجب",
            "شعبان",
            "رمضان|رمضان المبارك",
            "شوال",
            "ذو القعده|ذي القعده|ذوالقعده",
            "ذو الحجه|ذي الحجه|ذوالحجه");

    private static final Map<String, Integer> BY_NAME = byName(MONTHS);
    private static final Map<String, Integer> HIJRI_BY_NAME = byName(HIJRI_MONTHS);
    private static final String YEAR = "[ ,،]*+(?:من )?+(?:عام |سنه )?+(\\d{4})(?!\\d)";
    private static final Pattern NAMED = Pattern.compile(
            "(?<!\\d)(\\d{1,2}) ?(?:من )?(?:شهر )?(" + names(BY_NAME) + ")(?: ?[(/\\-–] ?[^)\\d]{2,16}\\)?)?" + YEAR);
    private static final Pattern HIJRI_NAMED =
            Pattern.compile("(?<!\\d)(\\d{1,2}) ?(?:من )?(?:شهر )?(" + names(HIJRI_BY_NAME) + ")" + YEAR);
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?(\\d{4})(?![\\d/.-]*\\d)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![\\d/.-])(\\d{4}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?(\\d{1,2})(?!\\d)");

    /** Earlier years are of the Hijri calendar. */
    private static final int FIRST_GREGORIAN = 1700;

    private static final int LAST_GREGORIAN = 2200;

    private PrintedDay() {}

    private static Map<String, Integer> byName(List<String> months) {
        Map<String, Integer> byName = new HashMap<>();
        for (int i = 0; i < months.size(); i++) {
            for (String name : months.get(i).split("\\|", -1)) {
                byName.put(Folding.fold(name), i + 1);
            }
        }
        return byName;
    }

    /** The names as alternatives of a regular expression. Longer names come first, because the first match counts. */
    private static String names(Map<String, Integer> byName) {
        return String.join(
                "|",
                byName.keySet().stream()
                        .sorted((a, b) -> b.length() - a.length())
                        .toList());
    }

    /** The first day in the text. If it is printed in both calendars («13 محرم 1437 الموافق …»), the Gregorian date is taken. */
    public static Optional<LocalDate> in(String text) {
        String plain = plain(text);
        List<FoundDay> found = new ArrayList<>();
        find(NAMED, plain, found, match -> gregorian(number(match, 3), month(BY_NAME, match), number(match, 1)));
        find(DAY_FIRST, plain, found, match -> numbered(number(match, 4), number(match, 3), number(match, 1)));
        find(YEAR_FIRST, plain, found, match -> numbered(number(match, 1), number(match, 3), number(match, 4)));
        find(
                HIJRI_NAMED,
                plain,
                found,
                match -> hijri(number(match, 3), month(HIJRI_BY_NAME, match), number(match, 1)));
        // Conversion may be off by a day or two, so dates this close together are one day in both calendars.
        Optional<FoundDay> first = found.stream().min((a, b) -> a.place - b.place);
        return first.flatMap(one -> Stream.concat(found.stream().filter(other -> !other.hijri), Stream.of(one))
                .filter(other -> Math.abs(other.day.toEpochDay() - one.day.toEpochDay()) <= 2)
                .findFirst()
                .map(FoundDay::day));
    }

    private record FoundDay(int place, LocalDate day, boolean hijri) {}

    private interface DayParser {
        Optional<LocalDate> of(Matcher match);
    }

    private static void find(Pattern pattern, String text, List<FoundDay> found, DayParser reading) {
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            boolean hijri = pattern == HIJRI_NAMED || match.group().matches(".*\\b1[345]\\d\\d\\b.*");
            reading.of(match).ifPresent(day -> found.add(new FoundDay(match.start(), day, hijri)));
        }
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static int month(Map<String, Integer> byName, Matcher match) {
        return byName.getOrDefault(match.group(2), 0);
    }

    /** The day of a date in numbers. Arabic print puts the day first; if the month cannot be one, the two are swapped. */
    private static Optional<LocalDate> numbered(int year, int month, int day) {
        boolean swapped = month > 12 && day <= 12;
        int realMonth = swapped ? day : month;
        int realDay = swapped ? month : day;
        return year < FIRST_GREGORIAN ? hijri(year, realMonth, realDay) : gregorian(year, realMonth, realDay);
    }

    private static Optional<LocalDate> gregorian(int year, int month, int day) {
        try {
            return year < FIRST_GREGORIAN || year > LAST_GREGORIAN
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            // The figures only look like a date.
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> hijri(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.from(HijrahDate.of(year, month, day)));
        } catch (DateTimeException e) {
            // There is no such day, or the calendar does not cover the year.
            return Optional.empty();
        }
    }

    /** The folded text, in which all digits are 0 to 9, with one space in place of each run of blanks. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(Folding.fold(text));
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            plain.setCharAt(i, Glyphs.isBlank(c) ? ' ' : c);
        }
        return plain.toString().replaceAll(" +", " ");
    }
}
