package org.hiwar.search.words;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hiwar.arabic.Folding;
import org.hiwar.arabic.Proclitics;
import org.hiwar.arabic.lists.StopWords;
import org.hiwar.arabic.typing.KeyboardLayout;
import org.hiwar.arabic.typing.LatinSpelling;
import org.hiwar.index.IndexedWord;

/** Corrects single words by the words of the archive. */
public final class WordCorrector {
    private static final StopWords STOP_WORDS = StopWords.standard();
    /** The cost in slips of a word typed with the keyboard set to the other script. */
    private static final double OTHER_KEYBOARD = 0.1;
    /** The cost in slips of an Arabic word in Latin letters. */
    private static final double OTHER_SCRIPT = 0.2;
    /**
     * The factor for differences in such a spelling. It is high because a name is spelled nearly letter for letter; else it is
     * another word.
     */
    private static final double SPELLING = 4;
    /** The cost in slips of letters joined before the corrected word. */
    private static final double JOINED_LETTERS = 0.3;
    /** The cost in slips of a missing space. */
    private static final double NO_SPACE = 0.5;
    /**
     * The highest cost of a spelling for each letter of a Latin word: 107 of 114 names that were tried cost no more, and four of
     * the others are called otherwise in Arabic. In long words hardly any other word costs as little.
     */
    private static final double PER_LETTER = 0.1;

    private static final double SHORT_NAME = 0.3;

    private final ArchiveVocabulary vocabulary;

    public WordCorrector(ArchiveVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Whether some turn has the word, or has it without some of the letters joined before it. Stop words and very short words
     * are always known.
     */
    public boolean knows(String printed) {
        String folded = Folding.fold(printed);
        return folded.length() < IndexedWord.MIN_LENGTH
                || STOP_WORDS.contains(printed)
                || Proclitics.readings(folded).stream().anyMatch(reading -> vocabulary.count(reading) > 0);
    }

    /** Whether the word may be a misspelling of another one: it is long enough and no stop word. */
    public boolean canBeWrong(String printed) {
        return Folding.fold(printed).length() >= IndexedWord.MIN_LENGTH && !STOP_WORDS.contains(printed);
    }

    /** The number of turns that have the word in this form. */
    public long count(String printed) {
        return vocabulary.count(Folding.fold(printed));
    }

    /** The most frequent spelling of the word; the word itself if no turn has it in this form. */
    public String printed(String word) {
        return count(word) > 0 ? vocabulary.printed(Folding.fold(word)) : word;
    }

    /** The corrections of a word, the likeliest first. */
    public List<WordCorrection> corrections(String typed, int size) {
        Map<String, WordCorrection> found = new HashMap<>();
        String folded = Folding.fold(typed);
        otherKeyboard(typed, found);
        if (LatinSpelling.isLatin(folded)) {
            otherScript(folded, found);
        }
        misspelled(folded, found);
        withoutSpace(folded, found);
        return found.values().stream()
                .filter(correction -> !Folding.fold(correction.text()).equals(folded))
                .sorted(Comparator.comparingDouble(WordCorrection::plausibility).reversed())
                .limit(size)
                .toList();
    }

    private static void add(Map<String, WordCorrection> found, WordCorrection correction) {
        found.merge(correction.text(), correction, (a, b) -> a.plausibility() >= b.plausibility() ? a : b);
    }

    /** The texts that the same keys type in the other script. */
    public List<String> onOtherKeyboard(String typed) {
        boolean latin = typed.chars().anyMatch(c -> c < 128 && Character.isLetter(c));
        return latin ? KeyboardLayout.arabicOf(typed) : KeyboardLayout.latinOf(typed);
    }

    private void otherKeyboard(String typed, Map<String, WordCorrection> found) {
        for (String meant : onOtherKeyboard(typed)) {
            String folded = Folding.fold(meant);
            if (folded.length() >= IndexedWord.MIN_LENGTH && knows(meant)) {
                add(found, WordCorrection.of(printed(meant), Math.max(vocabulary.count(folded), 1), OTHER_KEYBOARD));
            }
        }
    }

    private void otherScript(String latin, Map<String, WordCorrection> found) {
        double max = Math.max(SHORT_NAME, PER_LETTER * latin.length());
        vocabulary.forEachSpelled(latin, max, (word, cost) -> {
            if (!isStopWord(word)) {
                add(found, WordCorrection.of(word.printed(), word.count(), OTHER_SCRIPT + SPELLING * cost));
            }
        });
    }

    /** Whether a word is a stop word, perhaps with letters joined before it. What is typed in Latin letters is a name or a term. */
    private static boolean isStopWord(ArchiveVocabulary.CountedWord word) {
        return STOP_WORDS.contains(word.printed())
                || Proclitics.readings(word.folded()).stream().skip(1).anyMatch(STOP_WORDS::contains);
    }

    private void misspelled(String folded, Map<String, WordCorrection> found) {
        List<String> readings = Proclitics.readings(folded);
        for (int i = 0; i < readings.size(); i++) {
            String reading = readings.get(i);
            if (reading.length() < IndexedWord.MIN_LENGTH || (i > 0 && !folded.endsWith(reading))) {
                continue;
            }
            String joined = folded.substring(0, folded.length() - reading.length());
            near(reading, joined, found);
        }
    }

    private void near(String folded, String joined, Map<String, WordCorrection> found) {
        double max = maxSlips(folded.length());
        double joinedCost = joined.isEmpty() ? 0 : JOINED_LETTERS;
        vocabulary.forEachMisspelled(
                folded,
                max,
                (word, cost) ->
                        add(found, WordCorrection.of(joined + word.printed(), word.count(), cost + joinedCost)));
    }

    /** The most slips of a word of this length; a short word with more of them is another word. */
    private static double maxSlips(int length) {
        return length <= 3 ? 0.7 : length == 4 ? 1 : length <= 6 ? 1.2 : 1.8;
    }

    private void withoutSpace(String folded, Map<String, WordCorrection> found) {
        for (int cut = 2; cut <= folded.length() - 2; cut++) {
            String first = folded.substring(0, cut);
            String second = folded.substring(cut);
            long count = Math.min(frequency(first), frequency(second));
            if (count > 0) {
                add(
                        found,
                        WordCorrection.of(
                                vocabulary.printed(first) + " " + vocabulary.printed(second), count, NO_SPACE));
            }
        }
    }

    private long frequency(String word) {
        if (word.length() < IndexedWord.MIN_LENGTH) {
            return STOP_WORDS.contains(word) ? Integer.MAX_VALUE : 0;
        }
        return vocabulary.count(word);
    }
}
