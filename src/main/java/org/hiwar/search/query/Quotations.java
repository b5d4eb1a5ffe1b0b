package org.hiwar.search.query;

import java.util.ArrayList;
import java.util.List;
import org.hiwar.search.syntax.Clause;
import org.hiwar.search.syntax.QueryParser;

/**
 * In a question typed as one, quotation marks set a name apart, as they do in print: «من كتب "حديقة النخيل"؟». Its words are looked
 * for as a phrase first; where few turns have it, they are words like the others.
 */
public final class Quotations {
    private Quotations() {}

    /** What was typed, its phrases as words where it is a question with other words in it. */
    public static Clause loosened(String typed) {
        Clause clause = QueryParser.parse(typed);
        boolean among =
                clause instanceof Clause.All all && all.clauses().stream().anyMatch(Clause.FreeText.class::isInstance);
        return among && QueryParser.isQuestion(typed) ? loosened((Clause.All) clause) : clause;
    }

    private static Clause loosened(Clause.All all) {
        List<String> words = new ArrayList<>();
        List<Clause> others = new ArrayList<>();
        for (Clause clause : all.clauses()) {
            if (clause instanceof Clause.FreeText free) {
                words.add(free.text());
            } else if (clause instanceof Clause.Phrase phrase) {
                words.add(phrase.text());
            } else {
                others.add(clause);
            }
        }
        Clause run = new Clause.FreeText(String.join(" ", words));
        if (others.isEmpty()) {
            return run;
        }
        others.add(0, run);
        return new Clause.All(others);
    }
}
