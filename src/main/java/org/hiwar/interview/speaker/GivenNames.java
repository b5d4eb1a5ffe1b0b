package org.hiwar.interview.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hiwar.arabic.lists.FoldedLines;

/** The list of given names, Arabic ones and foreign ones in Arabic spelling, folded. */
public final class GivenNames {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Set<String> KNOWN = known();
    private static final Map<String, Integer> FOREIGN = foreign();

    private GivenNames() {}

    /** Whether the word is a given name. Names of «عبد» and a word with the article, written as one word, all are. */
    public static boolean contains(String folded) {
        return KNOWN.contains(folded) || (folded.startsWith("عبدال") && folded.length() > 6);
    }

    /** Whether both are Arabic spellings of the same foreign name («مايكل»، «ميشيل»). */
    static boolean areOneForeignName(String one, String other) {
        Integer name = FOREIGN.get(one);
        return name != null && name.equals(FOREIGN.get(other));
    }

    private static Set<String> known() {
        Set<String> names = new HashSet<>();
        FoldedLines.lines(GivenNames.class, "given-names.txt", SPACE).forEach(names::addAll);
        return names;
    }

    /** The number of the line on which each spelling of a foreign name stands. */
    private static Map<String, Integer> foreign() {
        Map<String, Integer> foreign = new HashMap<>();
        List<List<String>> lines = FoldedLines.lines(GivenNames.class, "foreign-names.txt", SPACE);
        for (int i = 0; i < lines.size(); i++) {
            for (String spelling : lines.get(i)) {
                foreign.put(spelling, i);
            }
        }
        return foreign;
    }
}
