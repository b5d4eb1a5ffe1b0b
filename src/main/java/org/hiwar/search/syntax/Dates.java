package org.hiwar.search.syntax;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiwar.arabic.Folding;
import org.hiwar.search.syntax.Clause.Dated;

/** Reads dates as readers type them: {@code 2021}, {@code 2021-05}, {@code 2021-05-09}, and ranges of these with {@code ..}. */
final class Dates {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final String TO = "..";

    private record DayRange(LocalDate first, LocalDate last) {}

    private Dates() {}

    /** The typed days; empty if the text is no date. If a range begins after its end, the two are swapped. */
    static Optional<Dated> read(String typed) {
        String text = Folding.fold(typed).strip();
        int range = text.indexOf(TO);
        if (range < 0) {
            return span(text).map(span -> new Dated(span.first(), span.last()));
        }
        String before = text.substring(0, range);
        String after = text.substring(range + TO.length());
        Optional<DayRange> from = span(before.strip());
        Optional<DayRange> to = span(after.strip());
        boolean unreadable = (from.isEmpty() && !before.isBlank()) || (to.isEmpty() && !after.isBlank());
        if (unreadable || (from.isEmpty() && to.isEmpty())) {
            return Optional.empty();
        }
        if (from.isPresent()
                && to.isPresent()
                && from.get().first().isAfter(to.get().last())) {
            return Optional.of(new Dated(to.get().first(), from.get().last()));
        }
        return Optional.of(new Dated(
                from.map(DayRange::first).orElse(null), to.map(DayRange::last).orElse(null)));
    }

    private static Optional<DayRange> span(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(date.group(1));
        try {
            if (date.group(2) == null) {
                return Optional.of(new DayRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
            if (date.group(3) == null) {
                return Optional.of(new DayRange(month.atDay(1), month.atEndOfMonth()));
            }
            LocalDate day = month.atDay(Integer.parseInt(date.group(3)));
            return Optional.of(new DayRange(day, day));
        } catch (DateTimeException e) {
            return Optional.empty(); // no calendar has this month or day, so the text is read as words
        }
    }
}
