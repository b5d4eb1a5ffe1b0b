package org.hiwar.interview.parse.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hiwar.interview.lexicon.Lexicon;
import org.hiwar.interview.lexicon.PrintedWord;

/** The words of a text, with tests of what a word may be in its place: a part of a name, a title or post, or neither. */
final class NameWords {
    private static final Set<String> JOINERS = Set.of(
            "بن", "بنت", "ابن", "ابو", "ابي", "ابا", "ام", "ال", "عبد", "دي", "دو", "دا", "فان", "فون", "بو", "ولد",
            "لا", "ماك");

    private static final Set<String> PRESS = Lexicon.words("press-words.txt");

    private static final Set<String> COMPOUND_BEGINNINGS = Lexicon.words("compound-beginnings.txt");

    private static final Set<String> EPONYMS = Lexicon.words("eponyms.txt");

    private final List<PrintedWord> words;
    private final Map<String, Integer> counts = new HashMap<>();

    NameWords(List<PrintedWord> words) {
        this.words = words;
        words.forEach(word -> counts.merge(word.folded(), 1, Integer::sum));
    }

    int size() {
        return words.size();
    }

    PrintedWord get(int i) {
        return words.get(i);
    }

    /** How often the word occurs in the text. */
    int count(int i) {
        return counts.getOrDefault(words.get(i).folded(), 0);
    }

    /** Whether there is a word at the index, and only white space stands before it. */
    boolean follows(int i) {
        return i < words.size() && !words.get(i).broken();
    }

    /** Whether the next word belongs to the same part of the name: «بن», «أبو». */
    boolean isJoiner(int i) {
        return JOINERS.contains(words.get(i).folded());
    }

    boolean isStop(int i) {
        return Lexicon.isStop(words.get(i).folded());
    }

    boolean isTitleOrPost(int i) {
        String folded = words.get(i).folded();
        return Lexicon.isTitle(folded) || Lexicon.isPost(folded) || isJoinedTitleOrPost(folded);
    }

    /** Whether a title or a post follows a joined conjunction or preposition: «للدكتورة», «بالمهندس», «ورئيس». */
    private static boolean isJoinedTitleOrPost(String folded) {
        if (folded.length() < 5 || !Lexicon.mayHaveProclitic(folded)) {
            return false;
        }
        String alone = folded.startsWith("لل") ? "ال" + folded.substring(2) : folded.substring(1);
        return Lexicon.isPost(alone) || Lexicon.isTitle(alone);
    }

    /** Whether a given name of two words begins here: «نور الدين», «إحسان الله». */
    boolean isCompound(int i) {
        return COMPOUND_BEGINNINGS.contains(words.get(i).folded())
                && follows(i + 1)
                && (words.get(i + 1).folded().equals("الدين")
                        || words.get(i + 1).folded().equals("الله"));
    }

    /** Whether the name at the index belongs to a thing: «مطار الملك فهد», «جائزة الأمير سلطان». */
    boolean isEponym(int i) {
        int before = i - 1;
        while (before >= 0 && isTitleOrPost(before) && !words.get(before + 1).broken()) {
            before--;
        }
        if (before < 0 || words.get(before + 1).broken()) {
            return false;
        }
        String folded = words.get(before).folded();
        return EPONYMS.contains(folded)
                || (folded.length() > 3
                        && "بلو".indexOf(folded.charAt(0)) >= 0
                        && EPONYMS.contains(folded.substring(1)));
    }

    /** Whether the word is «باسم» in the sense of «المتحدث باسم الحكومة», and not the name. */
    boolean isSpokenFor(int i) {
        return words.get(i).folded().equals("باسم") && i > 0 && !words.get(i).broken() && isTitleOrPost(i - 1);
    }

    /** Whether the word is an adjective after a noun with the article («العقوبات الاقتصادية»), and therefore no post. */
    boolean isAdjective(int i) {
        PrintedWord word = words.get(i);
        boolean relative = word.folded().endsWith("ي") || word.folded().endsWith("يه");
        return relative && i > 0 && !word.broken() && words.get(i - 1).hasArticle();
    }

    /** Whether an unknown name may begin with the word. */
    boolean mayBegin(int i) {
        PrintedWord word = words.get(i);
        return !word.hasArticle()
                && !Lexicon.isOutletKind(word.folded())
                && !PRESS.contains(word.folded())
                && !Lexicon.isStop(word.folded())
                && !isTitleOrPost(i)
                && !isSpokenFor(i)
                && word.folded().length() > 2
                && !word.folded().equals("على")
                && !isClitic(word.folded())
                && !Character.isDigit(word.folded().charAt(0));
    }

    /** Whether the word may continue a name. */
    boolean mayContinue(int i) {
        PrintedWord word = words.get(i);
        boolean conjoined = word.folded().startsWith("و")
                && (word.folded().length() > 4 || Lexicon.isStop(word.folded().substring(1)));
        boolean number = Character.isDigit(word.folded().charAt(0));
        return !Lexicon.isStop(word.folded())
                && !isTitleOrPost(i)
                && !conjoined
                && !number
                && word.folded().length() > 1;
    }

    /** Whether the words may be a given name and a family name, known or not, with nothing between them. */
    boolean mayBeName(int first, int after) {
        boolean name = first > 0
                && after <= words.size()
                && mayBegin(first)
                && !words.get(first).broken();
        for (int i = first + 1; name && i < after; i++) {
            name = follows(i) && mayContinue(i) && !isClitic(words.get(i).folded());
        }
        return name;
    }

    boolean isClitic(int i) {
        return isClitic(words.get(i).folded());
    }

    /** Whether the word begins with a conjunction or a preposition; unknown names are not looked for in such words. */
    private static boolean isClitic(String folded) {
        return (folded.startsWith("و") && folded.length() > 3)
                || folded.startsWith("بال")
                || folded.startsWith("لل")
                || folded.startsWith("كال")
                || folded.startsWith("فال");
    }

    /** Whether the word is an ordinary one without the article. */
    boolean isOrdinary(int i) {
        return !words.get(i).hasArticle() && Lexicon.isOrdinary(words.get(i).folded());
    }
}
