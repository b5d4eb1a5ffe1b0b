package org.hiwar.interview.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds names of people in running text: a first name and what belongs to it, or what follows a title. */
final class NameFinder {
    private static final Set<String> JOINERS = Set.of(
            "بن", "بنت", "ابن", "ابو", "ابي", "ابا", "ام", "ال", "عبد", "دي", "دو", "دا", "فان", "فون", "بو", "ولد",
            "لا", "ماك");

    /** «مقابلة مع صحيفة …»: whom a guest talks with, and no guest. */
    private static final Set<String> OUTLETS = Set.of(
            "صحيفه", "جريده", "مجله", "قناه", "وكاله", "اذاعه", "محطه", "موقع", "منصه", "وسيله", "وسائل", "صحافه");

    private static final int LONGEST = 5;

    /** How far a name may stand behind what its bearer is: «وزير المياه والزراعة والبيئة الدكتور …». */
    private static final int POST_REACH = 8;

    private final List<Word> words;
    private final Map<String, Integer> counts = new HashMap<>();

    /**
     * A name in the text.
     *
     * @param first the place of its first word among the words
     * @param after the place after its last word
     * @param titled whether a title or a post stands before it, or a post right after
     * @param known whether it begins with a known first name
     */
    record Found(int first, int after, boolean titled, boolean known) {
        int length() {
            return after - first;
        }
    }

    NameFinder(List<Word> words) {
        this.words = words;
        words.forEach(word -> counts.merge(word.folded(), 1, Integer::sum));
    }

    /** All names, in order, none inside another. */
    List<Found> all() {
        List<Found> found = new ArrayList<>();
        int post = Integer.MIN_VALUE;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            post = word.broken() && !(i > 0 && isTitleOrPost(i - 1)) ? Integer.MIN_VALUE : post;
            boolean known = beginsName(i);
            int after = known ? end(i) : isDirect(i) ? direct(i) : i;
            if (after > i) {
                boolean posted = post > i - POST_REACH;
                int first = known && posted && isUnknownFirst(i - 1) ? i - 1 : i;
                found.add(new Found(first, after, posted || isPostAfter(after), known));
                i = after - 1;
                post = Integer.MIN_VALUE;
            } else if (isTitleOrPost(i)) {
                post = i;
            }
        }
        return found;
    }

    /**
     * «رئيس الجمعية السعودية نائل سمير …»: a word without the article behind one with it does not go on with what somebody is,
     * so a name that nobody knows begins the name that follows it.
     */
    private boolean isUnknownFirst(int i) {
        return i >= 2
                && mayStand(i)
                && "بلكوف".indexOf(words.get(i).folded().charAt(0)) < 0
                && !words.get(i).broken()
                && !words.get(i + 1).broken()
                && words.get(i - 1).hasArticle()
                && !Lexicon.isTitle(words.get(i - 1).folded());
    }

    /** «سمير العطّار رئيس الجمعية»: who the name's bearer is follows it at once. */
    private boolean isPostAfter(int after) {
        return after < words.size()
                && Lexicon.isPost(words.get(after).folded())
                && words.get(after).folded().length() > 3;
    }

    /** What stands right after «with» in «an interview with …», whatever names it is made of; null where it is no name. */
    int afterWith(int i) {
        int first = i;
        while (first < words.size()
                && isTitleOrPost(first)
                && (first == i || !words.get(first).broken())) {
            first++;
        }
        if (first >= words.size()
                || !mayStand(first)
                || (first > i && words.get(first).broken())) {
            return i;
        }
        return direct(first);
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

    private boolean isTitleOrPost(int i) {
        String folded = words.get(i).folded();
        return Lexicon.isTitle(folded)
                || Lexicon.isPost(folded)
                || Lexicon.isPost(words.get(i).bare());
    }

    private boolean beginsName(int i) {
        String folded = words.get(i).folded();
        // «على» is kept apart from «علي» as words are folded; among the stop words they are one.
        boolean stop = Lexicon.isStop(folded) && !folded.equals("علي");
        if (stop || isSpokenFor(i)) {
            return false;
        }
        boolean joined = (folded.equals("ابو") || folded.equals("ام") || folded.equals("عبد") || folded.equals("ابن"))
                && follows(i + 1);
        return (joined && !Lexicon.isStop(words.get(i + 1).folded()))
                || (Lexicon.isGivenName(folded) && !isPlainWord(i));
    }

    /** «المتحدث باسم الحكومة»: in the name of somebody, and nobody's name. */
    private boolean isSpokenFor(int i) {
        return words.get(i).folded().equals("باسم") && i > 0 && !words.get(i).broken() && isTitleOrPost(i - 1);
    }

    /** First names that are common words too are names only with another name behind them. */
    private boolean isPlainWord(int i) {
        return !follows(i + 1) || Lexicon.isStop(words.get(i + 1).folded()) || isTitleOrPost(i + 1);
    }

    private boolean follows(int i) {
        return i < words.size() && !words.get(i).broken();
    }

    /** Right after a title with the article and of one word («الممثل …»), a name need not be a known one. */
    private boolean isDirect(int i) {
        if (i == 0 || words.get(i).broken() || !mayStand(i)) {
            return false;
        }
        String before = words.get(i - 1).folded();
        boolean title = Lexicon.isTitle(before) && before.length() > 1;
        return title || (before.startsWith("ال") && Lexicon.isPost(before) && !isAdjective(i - 1));
    }

    /** «العقوبات الاقتصادية»: behind a word with the article what ends so says of what kind it is, and is nobody's post. */
    private boolean isAdjective(int i) {
        Word word = words.get(i);
        boolean relative = word.folded().endsWith("ي") || word.folded().endsWith("يه");
        return relative && i > 0 && !word.broken() && words.get(i - 1).hasArticle();
    }

    private boolean mayStand(int i) {
        Word word = words.get(i);
        return !word.hasArticle()
                && !OUTLETS.contains(word.folded())
                && !Lexicon.isStop(word.folded())
                && !isTitleOrPost(i)
                && !isSpokenFor(i)
                && word.folded().length() > 2
                && !isClitic(word.folded())
                && !Character.isDigit(word.folded().charAt(0));
    }

    /** A conjunction or a preposition and what it is written with: no unknown name is told from it. */
    private static boolean isClitic(String folded) {
        return (folded.startsWith("و") && folded.length() > 3)
                || folded.startsWith("بال")
                || folded.startsWith("لل")
                || folded.startsWith("كال")
                || folded.startsWith("فال");
    }

    /** A name of words that need not be known: two of them, or as far as known ones go. */
    private int direct(int i) {
        if (Lexicon.isGivenName(words.get(i).folded())) {
            return end(i);
        }
        int after = i + 1;
        if (follows(after) && JOINERS.contains(words.get(after).folded()) && follows(after + 1)) {
            return Math.min(words.size(), after + 2);
        }
        boolean second = follows(after)
                && !Lexicon.isStop(words.get(after).folded())
                && !isTitleOrPost(after)
                && !isClitic(words.get(after).folded());
        return second ? after + 1 : after;
    }

    private int end(int from) {
        int at = from;
        boolean family = false;
        while (at < words.size() && at - from < LONGEST && !family && (at == from || follows(at))) {
            Word word = words.get(at);
            if (JOINERS.contains(word.folded())
                    && follows(at + 1)
                    && !Lexicon.isStop(words.get(at + 1).folded())) {
                at += 2;
                continue;
            }
            boolean given = Lexicon.isGivenName(word.folded());
            if (at > from && !given && !mayBeFamily(at)) {
                break;
            }
            family = at > from && !given;
            at++;
        }
        return family && at - from < LONGEST && follows(at) && isSurname(at) ? at + 1 : at;
    }

    /** A word with the article after a family name is part of the name where it stands for the person elsewhere too. */
    private boolean isSurname(int i) {
        Word word = words.get(i);
        return word.hasArticle() && mayBeFamily(i) && counts.getOrDefault(word.folded(), 0) >= 2;
    }

    private boolean mayBeFamily(int i) {
        Word word = words.get(i);
        boolean conjoined = word.folded().startsWith("و")
                && (word.folded().length() > 4 || Lexicon.isStop(word.folded().substring(1)));
        boolean number = Character.isDigit(word.folded().charAt(0));
        return !Lexicon.isStop(word.folded())
                && !isTitleOrPost(i)
                && !conjoined
                && !number
                && word.folded().length() > 1;
    }
}
