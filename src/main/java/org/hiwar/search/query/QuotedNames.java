package org.hiwar.search.query;

import java.util.ArrayList;
import java.util.List;
import org.hiwar.search.syntax.Clause;
import org.hiwar.search.syntax.QueryParser;

/**
 * Reads quotations in questions as words. In a question such as «من كتب "حديقة النخيل"؟» the quotation marks only set a name
 * apart, as they do in print. The name is searched for as a phrase first; if few turns have the phrase, its words are searched
 * for like the others.
 */
final class QuotedNames {
    private QuotedNames() {}

    /** The clause of a query. If it is a question with words outside its quotations, its phrases become free words. */
    static Clause asWords(String typed, Clause clause) {
        boolean hasFreeWords =
                clause instanceof Clause.All all && all.clauses().stream().anyMatch(Clause.FreeText.class::isInstance);
        return hasFreeWords && QueryParser.isQuestion(typed) ? asWords((Clause.All) clause) : clause;
    }

    private static Clause asWords(Clause.All all) {
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
        Clause freeText = new Clause.FreeText(String.join(" ", words));
        if (others.isEmpty()) {
            return freeText;
        }
        others.add(0, freeText);
        return new Clause.All(others);
    }
}
