package org.hiwar.interview.parse.people;

import org.hiwar.interview.lexicon.Lexicon;
import org.hiwar.interview.speaker.GivenNames;

/** How far a name goes that begins at a word. */
final class NameEnd {
    /** In words. */
    static final int LONGEST = 7;

    private final NameWords words;

    NameEnd(NameWords words) {
        this.words = words;
    }

    /** The place after a name of words that need not be known: two of them, or as far as known ones go. */
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

    /** The place after a name that begins with a known first name: first names, and one family name or a word more. */
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
        return family && at - from < LONGEST && words.follows(at) && goesOn(at) ? at + 1 : at;
    }

    /** «أمير الوادي»: a first name that is a post too, before what it is a post of. */
    private boolean isPostOf(int at) {
        return Lexicon.isPost(words.get(at).folded())
                && words.follows(at + 1)
                && Lexicon.isOrdinary(words.get(at + 1).folded());
    }

    /** The place after «بن سالم», «بن عبد العزيز», «نور الدين»; the place itself where no such words stand there. */
    private int afterJoined(int at) {
        int last = at;
        while (words.isJoiner(last) && words.follows(last + 1) && !words.isStop(last + 1)) {
            last++;
        }
        return last > at ? last + 1 : words.isCompound(at) ? at + 2 : at;
    }

    /** Behind two words an ordinary one is part of the name only where the text has it again. */
    private boolean isFamily(int from, int at) {
        boolean another = at - from >= 2 && words.isOrdinary(at) && words.count(at) < 2;
        return !another && words.mayBeFamily(at);
    }

    /** «أحمد مدلول مطلك»: behind a family name without the article one more word that is no ordinary one; or a surname. */
    private boolean goesOn(int i) {
        boolean another = !words.get(i - 1).hasArticle()
                && !words.isClitic(i)
                && !Lexicon.isOrdinary(words.get(i).folded());
        return words.mayBeFamily(i) && (isSurname(i) || another);
    }

    /** A word with the article after a family name is part of the name where it stands for the person elsewhere too. */
    private boolean isSurname(int i) {
        return words.get(i).hasArticle() && words.count(i) >= 2;
    }
}
