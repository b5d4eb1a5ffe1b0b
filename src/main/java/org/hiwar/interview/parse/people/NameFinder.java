package org.hiwar.interview.parse.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hiwar.arabic.Letters;
import org.hiwar.interview.lexicon.Lexicon;
import org.hiwar.interview.lexicon.PrintedWord;
import org.hiwar.interview.speaker.GivenNames;

/** Finds names of people in running text: words that begin with a given name, or that follow a title or a post. */
final class NameFinder {
    /** Words with which a name without a given name may begin. */
    private static final Set<String> BEGINNINGS = Set.of("ابو", "ام", "عبد", "ابن");

    /** In words: how far after a post the name may begin («وزير المياه والزراعة والبيئة الدكتور …»). */
    private static final int POST_REACH = 8;

    private final NameWords words;
    private final NameEnd end;

    /**
     * A name in the text.
     *
     * @param first the index of its first word
     * @param after the index after its last word
     * @param titled whether a title or a post stands before it, or a post right after it
     * @param known whether it begins with a known given name
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

    /** All names in order, without overlaps and without names inside the names of things («مطار الملك فهد»). */
    List<FoundName> all() {
        List<FoundName> found = new ArrayList<>();
        int post = Integer.MIN_VALUE;
        for (int i = 0; i < words.size(); i++) {
            boolean apart = words.get(i).broken() && !(i > 0 && words.isTitleOrPost(i - 1));
            post = apart ? Integer.MIN_VALUE : post;
            boolean posted = post > i - POST_REACH;
            boolean known = beginsName(i);
            int after = known ? end.ofKnown(i) : followsTitle(i) || (posted && isUnknownName(i)) ? end.ofAny(i) : i;
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
        // In «وكيل أمين المنطقة» a given name is a post, because another post precedes it.
        // The stop word «على» folds to «علي», which is a name; the preposition itself keeps its last letter.
        boolean stop = Lexicon.isStop(folded) && !folded.equals("علي");
        boolean post = Lexicon.isPost(folded) && i > 0 && words.follows(i) && words.isTitleOrPost(i - 1);
        if (stop || post || words.isSpokenFor(i)) {
            return false;
        }
        boolean joined = BEGINNINGS.contains(folded) && words.follows(i + 1) && !words.isStop(i + 1);
        return joined || words.isCompound(i) || (GivenNames.contains(folded) && !isPlainWord(i));
    }

    /** Whether the given name is a common word here, because no other part of a name follows it. */
    private boolean isPlainWord(int i) {
        if (!words.follows(i + 1) || words.isStop(i + 1) || words.isTitleOrPost(i + 1)) {
            return true;
        }
        return Lexicon.isNounToo(words.get(i).folded()) && !words.isJoiner(i + 1) && words.isOrdinary(i + 1);
    }

    /** Whether the word stands right after a title, or after a post with the article («الممثل …»): then any word may be a name. */
    private boolean followsTitle(int i) {
        if (i == 0 || words.get(i).broken() || !words.mayBegin(i)) {
            return false;
        }
        String before = words.get(i - 1).folded();
        boolean title = Lexicon.isTitle(before) && before.length() > 1;
        boolean post = before.startsWith("ال") && Lexicon.isPost(before) && !words.isAdjective(i - 1);
        return title || (post && !words.isOrdinary(i));
    }

    /**
     * Whether a name of two unknown words may begin here: «الفائز بجائزة هذا العام هزبر محمود …». Neither is an ordinary word, and
     * the first is no verb.
     */
    private boolean isUnknownName(int i) {
        return isUnknownFirst(i)
                && !GivenNames.contains(words.get(i).folded())
                && words.get(i).folded().charAt(0) != Letters.YEH
                && !words.isOrdinary(i)
                && words.mayContinue(i + 1)
                && !words.isOrdinary(i + 1);
    }

    /**
     * Whether an unknown word may begin a name: it lacks the article and follows a word that has it, so it does not continue the
     * post: «رئيس الجمعية السعودية نائل سمير …».
     */
    private boolean isUnknownFirst(int i) {
        return i >= 2
                && words.follows(i + 1)
                && words.mayBegin(i)
                && !Lexicon.mayHaveProclitic(words.get(i).folded())
                && !words.get(i).broken()
                && words.get(i - 1).hasArticle()
                && !Lexicon.isTitle(words.get(i - 1).folded());
    }

    /** Whether a post follows the name at once: «سمير العطّار رئيس الجمعية». */
    private boolean isPostAfter(int after) {
        return after < words.size()
                && Lexicon.isPost(words.get(after).folded())
                && words.get(after).folded().length() > 3;
    }

    /** The index after the name that follows «حوار مع», known or not; {@code i} if no name follows. */
    int afterWith(int i) {
        int first = i;
        while (first < words.size()
                && words.isTitleOrPost(first)
                && (first == i || !words.get(first).broken())) {
            first++;
        }
        boolean name = first < words.size()
                && words.mayBegin(first)
                && (first == i || !words.get(first).broken());
        return name ? end.ofAny(first) : i;
    }
}
