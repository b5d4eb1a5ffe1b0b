package org.hiwar.interview.parse.people;

import org.hiwar.interview.lexicon.Lexicon;
import org.hiwar.interview.speaker.GivenNames;

/** Finds the end of a name that begins at a word. */
final class NameEnd {
    /** In words: longer names are cut. */
    static final int LONGEST = 7;

    private final NameWords words;

    NameEnd(NameWords words) {
        this.words = words;
    }

    /** The index after a name of unknown words: two words, or more if one of these is a known given name. */
    int ofAny(int i) {
        if (GivenNames.contains(words.get(i).folded())) {
            return ofKnown(i);
        }
        int after = i + 1;
        if (words.follows(after) && GivenNames.contains(words.get(after).folded())) {
            return ofKnown(after);
        }
        if (words.follows(after) && words.isJoiner(after) && words.follows(after + 1)) {
            return Math.min(words.size(), after + 2);
        }
        boolean second =
                words.follows(after) && !words.isStop(after) && !words.isTitleOrPost(after) && !words.isClitic(after);
        return second ? after + 1 : after;
    }

    /** The index after a name that begins with a given name: given names, then one family name, then at most one more word. */
    int ofKnown(int from) {
        int at = from;
        boolean family = false;
        while (at < words.size() && at - from < LONGEST && !family && (at == from || words.follows(at))) {
            int joined = afterJoined(at);
            if (joined > at) {
                at = joined;
                continue;
            }
            boolean given = GivenNames.contains(words.get(at).folded()) && !isPostOf(at);
            if (at > from && !given && !isFamily(from, at)) {
                break;
            }
            family = at > from && !given;
            at++;
        }
        return family && at - from < LONGEST && words.follows(at) && continuesName(at) ? at + 1 : at;
    }

    /** Whether the given name is a post here, because an ordinary word follows: «أمير الوادي». */
    private boolean isPostOf(int at) {
        return Lexicon.isPost(words.get(at).folded())
                && words.follows(at + 1)
                && Lexicon.isOrdinary(words.get(at + 1).folded());
    }

    /** The index after words like «بن سالم», «بن عبد العزيز», «نور الدين»; the same index if there are none. */
    private int afterJoined(int at) {
        int last = at;
        while (words.isJoiner(last) && words.follows(last + 1) && !words.isStop(last + 1)) {
            last++;
        }
        return last > at ? last + 1 : words.isCompound(at) ? at + 2 : at;
    }

    /** Whether the word may be the family name. After two words an ordinary word is one only if the text has it again. */
    private boolean isFamily(int from, int at) {
        boolean another = at - from >= 2 && words.isOrdinary(at) && words.count(at) < 2;
        return !another && words.mayContinue(at);
    }

    /** Whether one more word belongs to the name: «أحمد مدلول مطلك». It is no ordinary word, or a surname that occurs again. */
    private boolean continuesName(int i) {
        boolean another = !words.get(i - 1).hasArticle()
                && !words.isClitic(i)
                && !Lexicon.isOrdinary(words.get(i).folded());
        return words.mayContinue(i) && (isSurname(i) || another);
    }

    /** Whether the word has the article and occurs again: a text repeats the surname alone. */
    private boolean isSurname(int i) {
        return words.get(i).hasArticle() && words.count(i) >= 2;
    }
}
