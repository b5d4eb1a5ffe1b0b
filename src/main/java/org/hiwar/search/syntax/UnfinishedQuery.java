package org.hiwar.search.syntax;

import java.util.ArrayList;
import java.util.List;
import org.hiwar.arabic.Folding;
import org.hiwar.search.syntax.Clause.All;
import org.hiwar.search.syntax.Clause.FreeText;
import org.hiwar.search.syntax.Clause.Unfinished;

/** Reads a query that is still being typed: its last word may be the beginning of a longer one. */
public final class UnfinishedQuery {
    /** Beginnings that so many words share that they say nothing yet: the article, alone and with the letters joined before it. */
    private static final List<String> UNSPECIFIC = List.of("ال", "وال", "فال", "بال", "كال", "لل", "ولل", "وبال");

    private UnfinishedQuery() {}

    /**
     * Makes the last free word of a query unfinished. A last word of one letter, or of the article alone, is left out.
     *
     * @param typed the query from which the clause was parsed
     */
    public static Clause of(String typed, Clause clause) {
        if (typed.isBlank() || !isInWord(typed)) {
            return clause;
        }
        if (clause instanceof FreeText free) {
            return unfinished(typed, free);
        }
        if (clause instanceof All all
                && !all.clauses().isEmpty()
                && all.clauses().get(0) instanceof FreeText free
                && typed.endsWith(last(free))) {
            List<Clause> clauses = new ArrayList<>(all.clauses());
            Clause unfinished = unfinished(typed, free);
            clauses.remove(0);
            if (!unfinished.equals(Clause.EVERYTHING)) {
                clauses.add(0, unfinished);
            }
            return clauses.size() == 1 ? clauses.get(0) : new All(clauses);
        }
        return clause;
    }

    private static boolean isInWord(String typed) {
        int last = typed.codePointBefore(typed.length());
        return Character.isLetterOrDigit(last) || Character.getType(last) == Character.NON_SPACING_MARK;
    }

    private static String last(FreeText free) {
        return free.text().substring(free.text().lastIndexOf(' ') + 1);
    }

    private static Clause unfinished(String typed, FreeText free) {
        String last = last(free);
        if (!typed.endsWith(last)) {
            return free;
        }
        String before =
                free.text().substring(0, free.text().length() - last.length()).strip();
        String folded = Folding.fold(last);
        if (folded.length() < 2 || UNSPECIFIC.contains(folded)) {
            return before.isEmpty() ? Clause.EVERYTHING : new FreeText(before);
        }
        return new Unfinished(before, last);
    }
}
