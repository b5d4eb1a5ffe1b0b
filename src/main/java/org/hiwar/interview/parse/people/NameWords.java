package org.hiwar.interview.parse.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hiwar.interview.lexicon.Lexicon;
import org.hiwar.interview.lexicon.PrintedWord;

/** The words of a text, and what each may be where it stands: a part of a name, what somebody is, or neither. */
final class NameWords {
    private static final Set<String> JOINERS = Set.of(
            "بن", "بنت", "ابن", "ابو", "ابي", "ابا", "ام", "ال", "عبد", "دي", "دو", "دا", "فان", "فون", "بو", "ولد",
            "لا", "ماك");

    /** Other words for the press; like the words for outlets they follow «مقابلة مع …» and begin no name of a guest. */
    private static final Set<String> PRESS = Lexicon.words("press-words.txt");

    /** First words of first names of two, before الدين or الله. */
    private static final Set<String> COMPOUNDED = Lexicon.words("compound-beginnings.txt");

    /** What bears the name of somebody who does not speak. */
    private static final Set<String> NAMED_AFTER = Lexicon.words("eponyms.txt");

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

    /** How often the text has the word. */
    int count(int i) {
        return counts.getOrDefault(words.get(i).folded(), 0);
    }

    /** Whether there is such a word, with nothing but white space before it. */
    boolean follows(int i) {
        return i < words.size() && !words.get(i).broken();
    }

    /** «بن», «أبو»: goes on in the next word. */
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

    /** «للدكتورة», «بالمهندس», «ورئيس». */
    private static boolean isJoinedTitleOrPost(String folded) {
        if (folded.length() < 5 || !Lexicon.mayHaveProclitic(folded)) {
            return false;
        }
        String alone = folded.startsWith("لل") ? "ال" + folded.substring(2) : folded.substring(1);
        return Lexicon.isPost(alone) || Lexicon.isTitle(alone);
    }

    /** «نور الدين», «إحسان الله»: two words that are one first name. */
    boolean isCompound(int i) {
        return COMPOUNDED.contains(words.get(i).folded())
                && follows(i + 1)
                && (words.get(i + 1).folded().equals("الدين")
                        || words.get(i + 1).folded().equals("الله"));
    }

    /** «مطار الملك فهد», «جائزة الأمير سلطان»: what is named after somebody. */
    boolean isEponym(int i) {
        int before = i - 1;
        while (before >= 0 && isTitleOrPost(before) && !words.get(before + 1).broken()) {
            before--;
        }
        if (before < 0 || words.get(before + 1).broken()) {
            return false;
        }
        String folded = words.get(before).folded();
        return NAMED_AFTER.contains(folded)
                || (folded.length() > 3
                        && "بلو".indexOf(folded.charAt(0)) >= 0
                        && NAMED_AFTER.contains(folded.substring(1)));
    }

    /** «المتحدث باسم الحكومة»: in the name of somebody, and nobody's name. */
    boolean isSpokenFor(int i) {
        return words.get(i).folded().equals("باسم") && i > 0 && !words.get(i).broken() && isTitleOrPost(i - 1);
    }

    /** «العقوبات الاقتصادية»: behind a word with the article what ends so says of what kind it is, and is nobody's post. */
    boolean isAdjective(int i) {
        PrintedWord word = words.get(i);
        boolean relative = word.folded().endsWith("ي") || word.folded().endsWith("يه");
        return relative && i > 0 && !word.broken() && words.get(i - 1).hasArticle();
    }

    /** Whether a name that nobody knows may begin with the word. */
    boolean mayStand(int i) {
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

    /** Whether the word may go on with a name. */
    boolean mayBeFamily(int i) {
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

    /** Whether the words may be a first and a last name, known or not, with nothing between them. */
    boolean mayBeWhole(int first, int after) {
        boolean single = first > 0
                && after <= words.size()
                && mayStand(first)
                && !words.get(first).broken();
        for (int i = first + 1; single && i < after; i++) {
            single = follows(i) && mayBeFamily(i) && !isClitic(words.get(i).folded());
        }
        return single;
    }

    boolean isClitic(int i) {
        return isClitic(words.get(i).folded());
    }

    /** A conjunction or a preposition and what it is written with: no unknown name is told from it. */
    private static boolean isClitic(String folded) {
        return (folded.startsWith("و") && folded.length() > 3)
                || folded.startsWith("بال")
                || folded.startsWith("لل")
                || folded.startsWith("كال")
                || folded.startsWith("فال");
    }

    /** An ordinary word without the article. */
    boolean isOrdinary(int i) {
        return !words.get(i).hasArticle() && Lexicon.isOrdinary(words.get(i).folded());
    }
}
