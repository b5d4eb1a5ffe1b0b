package org.hiwar.interview.parse.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hiwar.arabic.Letters;
import org.hiwar.interview.lexicon.Lexicon;
import org.hiwar.interview.lexicon.PrintedWord;
import org.hiwar.interview.speaker.GivenNames;

/** Finds names of people in running text: a first name and what belongs to it, or what follows a title or a post. */
final class NameFinder {
    /** First words of names that need no first name. */
    private static final Set<String> BEGINNINGS = Set.of("ابو", "ام", "عبد", "ابن");

    /** How far a name may stand behind what its bearer is: «وزير المياه والزراعة والبيئة الدكتور …». */
    private static final int POST_REACH = 8;

    private final NameWords words;
    private final NameEnd end;

    /**
     * A name in the text.
     *
     * @param first the place of its first word among the words
     * @param after the place after its last word
     * @param titled whether a title or a post stands before it, or a post right after
     * @param known whether it begins with a known first name
     */
    record FoundName(int first, int after, boolean titled, boolean known) {
        int length() {
            return after - first;
        }
    }

    NameFinder(List<PrintedWord> words) {
        this.words = new NameWords(words);
        this.end = new NameEnd(this.words);
    }

    /** All names, in order, none inside another, and none of whom something is only named after. */
    List<FoundName> all() {
        List<FoundName> found = new ArrayList<>();
        int post = Integer.MIN_VALUE;
        for (int i = 0; i < words.size(); i++) {
            boolean apart = words.get(i).broken() && !(i > 0 && words.isTitleOrPost(i - 1));
            post = apart ? Integer.MIN_VALUE : post;
            boolean posted = post > i - POST_REACH;
            boolean known = beginsName(i);
            int after = known ? end.ofKnown(i) : isDirect(i) || (posted && isUnknownName(i)) ? end.ofAny(i) : i;
            if (after > i) {
                if (!words.isEponym(i)) {
                    int first = known && posted && isUnknownFirst(i - 1) ? i - 1 : i;
                    found.add(new FoundName(first, after, posted || isPostAfter(after), known));
                }
                i = after - 1;
                post = Integer.MIN_VALUE;
            } else if (words.isTitleOrPost(i)) {
                post = i;
            }
        }
        return found;
    }

    private boolean beginsName(int i) {
        String folded = words.get(i).folded();
        // «وكيل أمين المنطقة»: a first name that is a post too is one behind another.
        // «على» is kept apart from «علي» as words are folded; among the stop words they are one.
        boolean stop = Lexicon.isStop(folded) && !folded.equals("علي");
        boolean post = Lexicon.isPost(folded) && i > 0 && words.follows(i) && words.isTitleOrPost(i - 1);
        if (stop || post || words.isSpokenFor(i)) {
            return false;
        }
        boolean joined = BEGINNINGS.contains(folded) && words.follows(i + 1) && !words.isStop(i + 1);
        return joined || words.isCompound(i) || (GivenNames.contains(folded) && !isPlainWord(i));
    }

    /** First names that are common words too are names only with another name behind them. */
    private boolean isPlainWord(int i) {
        if (!words.follows(i + 1) || words.isStop(i + 1) || words.isTitleOrPost(i + 1)) {
            return true;
        }
        return Lexicon.isNounToo(words.get(i).folded()) && !words.isJoiner(i + 1) && words.isOrdinary(i + 1);
    }

    /** Right after a title with the article and of one word («الممثل …»), a name need not be a known one. */
    private boolean isDirect(int i) {
        if (i == 0 || words.get(i).broken() || !words.mayStand(i)) {
            return false;
        }
        String before = words.get(i - 1).folded();
        boolean title = Lexicon.isTitle(before) && before.length() > 1;
        boolean post = before.startsWith("ال") && Lexicon.isPost(before) && !words.isAdjective(i - 1);
        return title || (post && !words.isOrdinary(i));
    }

    /**
     * «الفائز بجائزة هذا العام هزبر محمود …»: a name of which no word is known. Neither may be an ordinary word, nor the first a
     * verb.
     */
    private boolean isUnknownName(int i) {
        return isUnknownFirst(i)
                && !GivenNames.contains(words.get(i).folded())
                && words.get(i).folded().charAt(0) != Letters.YEH
                && !words.isOrdinary(i)
                && words.mayBeFamily(i + 1)
                && !words.isOrdinary(i + 1);
    }

    /**
     * «رئيس الجمعية السعودية نائل سمير …»: a word without the article behind one with it does not go on with what somebody is,
     * so it begins a name, though nobody knows it.
     */
    private boolean isUnknownFirst(int i) {
        return i >= 2
                && words.follows(i + 1)
                && words.mayStand(i)
                && !Lexicon.mayHaveProclitic(words.get(i).folded())
                && !words.get(i).broken()
                && words.get(i - 1).hasArticle()
                && !Lexicon.isTitle(words.get(i - 1).folded());
    }

    /** «سمير العطّار رئيس الجمعية»: who the name's bearer is follows it at once. */
    private boolean isPostAfter(int after) {
        return after < words.size()
                && Lexicon.isPost(words.get(after).folded())
                && words.get(after).folded().length() > 3;
    }

    /** What stands right after «with» in «an interview with …», whatever names it is made of: the place after it; {@code i} where it is no name. */
    int afterWith(int i) {
        int first = i;
        while (first < words.size()
                && words.isTitleOrPost(first)
                && (first == i || !words.get(first).broken())) {
            first++;
        }
        boolean name = first < words.size()
                && words.mayStand(first)
                && (first == i || !words.get(first).broken());
        return name ? end.ofAny(first) : i;
    }
}
