package org.hiwar.interview.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hiwar.arabic.lists.FoldedLines;

/** First names, folded, as Arabic writes them. */
public final class GivenNames {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Set<String> KNOWN = known();
    private static final Map<String, Integer> FAMILIES = families();

    private GivenNames() {}

    /** A first name; «عبد» and what follows it written as one. */
    public static boolean contains(String folded) {
        return KNOWN.contains(folded) || (folded.startsWith("عبدال") && folded.length() > 6);
    }

    /** Whether both are a foreign first name's ways into Arabic («مايكل»، «ميشيل»). */
    static boolean areOneForeignName(String one, String other) {
        Integer family = FAMILIES.get(one);
        return family != null && family.equals(FAMILIES.get(other));
    }

    private static Set<String> known() {
        Set<String> names = new HashSet<>();
        FoldedLines.lines(GivenNames.class, "given-names.txt", SPACE).forEach(names::addAll);
        return names;
    }

    private static Map<String, Integer> families() {
        Map<String, Integer> families = new HashMap<>();
        List<List<String>> lines = FoldedLines.lines(GivenNames.class, "foreign-names.txt", SPACE);
        for (int i = 0; i < lines.size(); i++) {
            for (String name : lines.get(i)) {
                families.put(name, i);
            }
        }
        return families;
    }
}
