package org.hiwar.search.explain;

import org.hiwar.arabic.Folding;
import org.hiwar.arabic.lists.AnalysisLists;
import org.hiwar.arabic.lists.BrokenPlurals;
import org.hiwar.arabic.stem.Clitics;
import org.hiwar.search.Reason.MatchRule;

/**
 * Names the rule by which two forms of a word have the same stem. It takes off of both what the stemmer takes off, step by step,
 * until they are equal. The lists that this needs are read when the class is first used: most searches ask for no explanation.
 */
final class FormRule {
    private static final AnalysisLists LISTS = AnalysisLists.standard();
    private static final Clitics CLITICS = new Clitics(LISTS);
    private static final BrokenPlurals PLURALS = LISTS.plurals();

    private FormRule() {}

    /** The first rule after which the two are equal; {@link MatchRule#STEM} if only their stems are. */
    static MatchRule of(String typed, String printed) {
        String typedWord = CLITICS.strip(Folding.fold(typed));
        String printedWord = CLITICS.strip(Folding.fold(printed));
        if (typedWord.equals(printedWord)) {
            return MatchRule.CLITIC;
        }
        return PLURALS.singular(typedWord).equals(PLURALS.singular(printedWord)) ? MatchRule.PLURAL : MatchRule.STEM;
    }
}
