package org.hiwar.interview.parse.people;

import java.util.Set;
import org.hiwar.interview.lexicon.Lexicon;
import org.hiwar.interview.lexicon.PrintedWord;

/** Recognises the words with which a preface describes an interview: nouns for it, verbs of meeting and verbs of saying. */
final class PrefaceWords {
    private static final Set<String> INTERVIEW_WORDS = Lexicon.words("talk-words.txt");

    private static final Set<String> MEETING_VERBS = Lexicon.words("meeting-verbs.txt");

    /** The nouns in «على حد قول فلان» and the like. */
    private static final Set<String> SAYING_NOUNS = Set.of("قول", "تعبير", "وصف", "لسان");

    private static final Set<String> CLAUSE_OPENINGS = Set.of("ان", "بان", "انه", "انها", "بانه", "بانها");

    private static final Set<String> PREPOSITIONS = Set.of("الي", "على", "علي", "من", "عن");

    private static final Set<String> RELATIONS = Lexicon.words("relations.txt");

    private PrefaceWords() {}

    /** Whether the word makes the name after it that of a relative or friend: «والد فلان». */
    static boolean isRelation(PrintedWord word) {
        return RELATIONS.contains(word.folded());
    }

    /** Whether the word means an interview, or that one was held: «حوار», «وأجرته». */
    static boolean namesInterview(PrintedWord word) {
        return INTERVIEW_WORDS.contains(word.folded()) || INTERVIEW_WORDS.contains(word.bare());
    }

    /** Whether the word says that the interviewer met the guest: «التقت», «ضيفنا». */
    static boolean isMeeting(PrintedWord word) {
        return MEETING_VERBS.contains(word.folded()) || MEETING_VERBS.contains(word.bare());
    }

    /** Whether the word is a verb of saying. */
    static boolean isSaying(PrintedWord word) {
        return Lexicon.says(word.bare()) || Lexicon.says(word.folded());
    }

    /** Whether the word is a verb of saying, or a noun as in «على حد قول فلان». */
    static boolean isSayingPhrase(PrintedWord word) {
        return isSaying(word) || SAYING_NOUNS.contains(word.folded());
    }

    /** Whether the word opens the clause of what was said: «أن», «بأنه». */
    static boolean opensClause(PrintedWord word) {
        return CLAUSE_OPENINGS.contains(word.folded());
    }

    /** Whether the word is a preposition that may stand before «أن»: «أشار إلى أن». */
    static boolean isPreposition(PrintedWord word) {
        return PREPOSITIONS.contains(word.folded());
    }
}
