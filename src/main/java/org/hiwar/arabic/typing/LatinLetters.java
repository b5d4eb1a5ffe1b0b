package org.hiwar.arabic.typing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How Arabic spells Latin letters: a table of the spellings and their costs. */
final class LatinLetters {
    /** The most Latin letters of one entry. */
    static final int LONGEST = 4;

    /**
     * Latin letters and their Arabic spellings, each with its cost in hundredths. {@code -} means that no Arabic letter is
     * written. Entries of several letters are tried besides those of one.
     */
    private static final String TABLE = """
            a    ا0 -10 ه15 ع15 اي30 ي35
            aa   ا0
            ai   اي0 ي10 ا20
            ay   اي0 ي10 ا20
            ao   او0
            au   او0 و10
            b    ب0
            c    ك0 س15 ق20 ش30
            ch   ش5 تش0 ك20 خ25 ج35
            ck   ك0
            d    د0 ض15
            dh   ذ0 ض10 ظ10 د20
            dj   ج0
            e    ي10 -10 ا20 ه20 اي15 ع20
            ee   ي0
            ea   ي5 يا5
            ei   اي0 ي5
            eu   و10 يو5 او10
            ew   يو0 و15
            f    ف0
            g    ج5 غ5 ك15 ق15
            gh   غ0 -30
            gu   غ5 ج5 غو0
            h    ه0 ح5 -25
            i    ي0 -25 ا40 اي5 ع20
            ie   ي0 يي5
            iy   ي0
            j    ج0 ي25 خ30 ز35
            k    ك0 ق15
            kh   خ0 ق30
            l    ل0 لل10
            m    م0
            n    ن0
            ng   نغ0 نج0 ن15
            o    و0 -25 ا25 او0 ع20
            oo   و0
            ou   و0 او5
            ow   او0 و5
            p    ب0
            ph   ف0
            q    ق0 ك10
            qu   كو0 ك10 ق10
            r    ر0
            s    س0 ص10 ز15 ش30
            sh   ش0
            sch  ش0
            shch شتش0 تش10 ش10
            t    ت0 ط10
            tch  تش0
            th   ث0 ت10 ذ10 ط20
            ts   تس0 س20
            tz   تس0 تز0 ز20
            u    و0 -25 ا20 ي45 او0 يو10 ع20
            v    ف0 ب30
            w    و0 ف15
            x    كس0 س20 ز30
            y    ي0 -15 اي15
            z    ز0 ظ15 س20 تس20 ذ25
            zh   ج0 ز15
            '    ع0 ء0 -0
            2    ء0 ا10
            3    ع0
            5    خ0
            6    ط0
            7    ح0
            8    ق0 غ10
            9    ص0 ق10
            """;

    private static final Map<String, List<ArabicSpelling>> SPELLINGS = spellings();

    private LatinLetters() {}

    /** Arabic letters that spell some Latin ones, perhaps none, and the cost in hundredths. */
    record ArabicSpelling(String arabic, int cost) {}

    /** The spellings of one to four Latin letters; none if the table lacks them. */
    static List<ArabicSpelling> spellings(String latin) {
        return SPELLINGS.getOrDefault(latin, List.of());
    }

    private static Map<String, List<ArabicSpelling>> spellings() {
        Map<String, List<ArabicSpelling>> table = new TreeMap<>();
        TABLE.lines().forEach(line -> {
            String[] parts = line.strip().split("\\s+");
            List<ArabicSpelling> spellings = List.of(parts).subList(1, parts.length).stream()
                    .map(LatinLetters::spelling)
                    .toList();
            table.put(parts[0].toLowerCase(Locale.ROOT), spellings);
        });
        return Map.copyOf(table);
    }

    private static ArabicSpelling spelling(String entry) {
        int digits = entry.replaceFirst("\\d+$", "").length();
        return new ArabicSpelling(
                entry.substring(0, digits).replace("-", ""), Integer.parseInt(entry.substring(digits)));
    }
}
