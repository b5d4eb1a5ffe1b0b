package org.hiwar.interview.parse.people;

import java.util.Set;
import org.hiwar.interview.lexicon.Lexicon;
import org.hiwar.interview.lexicon.PrintedWord;

/** The words by which a preface tells of a talk: what it calls it, that somebody met somebody, that somebody said something. */
final class TalkWords {
    private static final Set<String> TALKS = Lexicon.words("talk-words.txt");

    private static final Set<String> MEETS = Lexicon.words("meeting-verbs.txt");

    /** «على حد قول فلان». */
    private static final Set<String> SAYINGS = Set.of("قول", "تعبير", "وصف", "لسان");

    private static final Set<String> CLAUSE = Set.of("ان", "بان", "انه", "انها", "بانه", "بانها");

    private static final Set<String> PREPOSITIONS = Set.of("الي", "على", "علي", "من", "عن");

    /** «والد فلان»: another than the one that is named. */
    private static final Set<String> RELATIONS = Lexicon.words("relations.txt");

    private TalkWords() {}

    static boolean isRelation(PrintedWord word) {
        return RELATIONS.contains(word.folded());
    }

    /** «حوار», «وأجرته»: a talk, or that one was held. */
    static boolean isTalk(PrintedWord word) {
        return TALKS.contains(word.folded()) || TALKS.contains(word.bare());
    }

    /** «التقت», «ضيفنا». */
    static boolean isMeeting(PrintedWord word) {
        return MEETS.contains(word.folded()) || MEETS.contains(word.bare());
    }

    /** A verb of saying. */
    static boolean isSaying(PrintedWord word) {
        return Lexicon.says(word.bare()) || Lexicon.says(word.folded());
    }

    /** A verb of saying, or «قول» in «على حد قول فلان». */
    static boolean isSayingOrSaid(PrintedWord word) {
        return isSaying(word) || SAYINGS.contains(word.folded());
    }

    /** «أن», «بأنه»: what was said follows. */
    static boolean opensClause(PrintedWord word) {
        return CLAUSE.contains(word.folded());
    }

    /** «إلى» in «أشار إلى أن». */
    static boolean isPreposition(PrintedWord word) {
        return PREPOSITIONS.contains(word.folded());
    }
}
