package org.hiwar.interview.format.pdf;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Separates the text of pages from what stands at their head and foot: running heads, page numbers, and the lines that
 * a browser prints there.
 *
 * @param inside the blocks of all pages without head and foot
 * @param url the address that a browser printed at the foot, or null
 */
record PdfMargins(List<List<PdfLine>> inside, @Nullable URI url) {
    /** How many lines at either end of a page may belong to its head or foot. */
    private static final int DEEP = 2;

    private static final String RULE = "[\\s\\-–—|/().]*+";
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            RULE + "(?:(?:صفحة|ص|page)" + RULE + ")?+\\p{Nd}{1,4}+(?:\\s*+(?:/|من|of)\\s*+\\p{Nd}{1,4}+)?+" + RULE);
    private static final Pattern BROWSER_HEAD =
            Pattern.compile("\\p{Nd}{1,4}/\\p{Nd}{1,2}/\\p{Nd}{1,4}[,،]? +\\p{Nd}{1,2}:\\p{Nd}{2}.*");
    private static final Pattern BROWSER_FOOT = Pattern.compile("((?:https?|file)://\\S+).*");

    PdfMargins {
        inside = inside.stream().map(List::copyOf).toList();
    }

    static PdfMargins of(List<List<List<PdfLine>>> pages) {
        Map<String, Integer> seen = new HashMap<>();
        for (List<List<PdfLine>> page : pages) {
            Set<String> onPage = new HashSet<>();
            ends(page).forEach(line -> onPage.add(key(line)));
            onPage.forEach(key -> seen.merge(key, 1, Integer::sum));
        }
        int often = Math.max(2, (pages.size() + 2) / 3);
        List<List<PdfLine>> inside = new ArrayList<>();
        URI url = null;
        for (List<List<PdfLine>> page : pages) {
            Set<PdfLine> around = new HashSet<>();
            for (PdfLine line : ends(page)) {
                Matcher foot = BROWSER_FOOT.matcher(leftToRight(line));
                boolean footed = foot.matches();
                url = url == null && footed ? address(foot.group(1)) : url;
                if (footed || seen.getOrDefault(key(line), 0) >= often || isNumberOrHead(line)) {
                    around.add(line);
                }
            }
            for (List<PdfLine> block : page) {
                List<PdfLine> kept =
                        block.stream().filter(line -> !around.contains(line)).toList();
                if (!kept.isEmpty()) {
                    inside.add(kept);
                }
            }
        }
        return new PdfMargins(inside, url);
    }

    /** The uppermost and the lowest lines of a page. */
    private static List<PdfLine> ends(List<List<PdfLine>> page) {
        List<PdfLine> lines = page.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingDouble(PdfLine::base))
                .toList();
        int deep = Math.min(DEEP, lines.size() / 2);
        List<PdfLine> ends = new ArrayList<>(lines.subList(0, deep));
        ends.addAll(lines.subList(lines.size() - deep, lines.size()));
        return ends;
    }

    private static String key(PdfLine line) {
        return Math.round(line.base() / 4) + line.text(false).replaceAll("\\p{Nd}+", "0");
    }

    private static boolean isNumberOrHead(PdfLine line) {
        return PAGE_NUMBER.matcher(line.text(false)).matches()
                || BROWSER_HEAD.matcher(leftToRight(line)).matches();
    }

    private static String leftToRight(PdfLine line) {
        StringBuilder seen = new StringBuilder();
        line.glyphs().forEach(glyph -> seen.append(glyph.text()));
        return seen.toString();
    }

    private static @Nullable URI address(String printed) {
        try {
            return printed.startsWith("http") ? URI.create(printed) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
