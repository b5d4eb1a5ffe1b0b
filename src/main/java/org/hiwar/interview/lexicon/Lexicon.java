package org.hiwar.interview.lexicon;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiwar.arabic.Folding;
import org.hiwar.arabic.Interrogatives;
import org.hiwar.arabic.lists.FoldedLines;
import org.hiwar.arabic.lists.WordCounts;
import org.hiwar.interview.SpeakerName;
import org.hiwar.interview.speaker.GivenNames;

/**
 * The word lists by which names, outlets, places and questions are recognised. Single words are passed folded, as in {@link
 * PrintedWord#folded}; names of outlets and places are passed as printed.
 */
public final class Lexicon {
    private static final Set<String> TITLES = words("titles.txt");
    private static final Set<String> POSTS = words("posts.txt");
    private static final Set<String> OUTLETS = words("outlets.txt");
    private static final Set<String> PAPERS = words("papers.txt");
    private static final Set<String> OTHER_OUTLETS = words("outlet-kinds.txt");
    private static final Set<String> PLACES = words("places.txt");
    private static final Set<String> STOPS = words("stop-words.txt");
    private static final Set<String> SAYING_VERBS = words("saying-verbs.txt");
    private static final Set<String> QUESTION_OPENINGS = words("question-openings.txt");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** The letters that Arabic joins before words: conjunctions and prepositions. */
    private static final String PROCLITICS = "بلكوف";

    private static final List<String> POSSESSIVES = List.of("هما", "ها", "هم", "نا", "ه");

    /** How often a frequent word occurs in the 72 million words of books that were counted. */
    private static final int LEAST_FREQUENT = 300;

    private Lexicon() {}

    /**
     * Whether the word is frequent in books, also with a clitic or a possessive, and is no given name. Unknown names do not begin
     * with such words.
     */
    public static boolean isOrdinary(String folded) {
        return !GivenNames.contains(folded) && (isFrequent(folded) || hasClitic(folded) || hasPossessive(folded));
    }

    /** Whether the word is a frequent noun with a possessive: «تفاؤله». */
    public static boolean hasPossessive(String folded) {
        for (String possessive : POSSESSIVES) {
            int length = folded.length() - possessive.length();
            if (length > 2 && folded.endsWith(possessive)) {
                String rest = folded.substring(0, length);
                String noun = rest.endsWith("ت") ? rest.substring(0, length - 1) + "ه" : rest;
                return isFrequent(rest) || isFrequent(noun);
            }
        }
        return false;
    }

    /**
     * Whether the given name is as often a common noun, like سلام: in books at least a third as many of its occurrences have the
     * article as have not.
     */
    public static boolean isNounToo(String given) {
        WordCounts books = WordCounts.books();
        return books.of("ال" + given) * 3 >= books.of(given) && books.of("ال" + given) >= LEAST_FREQUENT;
    }

    private static boolean isFrequent(String folded) {
        WordCounts books = WordCounts.books();
        return books.of(folded) + books.of("ال" + folded) >= LEAST_FREQUENT;
    }

    /** Whether the word is a frequent word after a preposition or a conjunction: «بجائزة». */
    private static boolean hasClitic(String folded) {
        return folded.length() > 4 && mayHaveProclitic(folded) && isFrequent(folded.substring(1));
    }

    /** Whether the first letter may be a conjunction or a preposition that is written with the word. */
    public static boolean mayHaveProclitic(String folded) {
        return PROCLITICS.indexOf(folded.charAt(0)) >= 0;
    }

    /** Whether the word is a title that may stand before a name. */
    public static boolean isTitle(String folded) {
        return TITLES.contains(folded) || SpeakerName.isTitle(folded);
    }

    /** Whether the word is a post or a profession, with or without the article. */
    public static boolean isPost(String folded) {
        return POSTS.contains(folded) || (folded.startsWith("ال") && POSTS.contains(folded.substring(2)));
    }

    /** Whether the printed phrase is the name of a known outlet. */
    public static boolean isOutlet(String phrase) {
        return OUTLETS.contains(folded(phrase));
    }

    /** Whether the printed phrase is the name of a known town. */
    public static boolean isPlace(String phrase) {
        return PLACES.contains(folded(phrase));
    }

    /** A printed phrase in the form in which phrases are compared: folded, with single spaces. */
    public static String folded(String phrase) {
        return SPACES.matcher(Folding.fold(phrase)).replaceAll(" ").strip();
    }

    /** Whether the word means a newspaper or a magazine. */
    public static boolean isPaper(String folded) {
        return PAPERS.contains(folded);
    }

    /** Whether the word means an outlet of any kind, a paper too. */
    public static boolean isOutletKind(String folded) {
        return isPaper(folded) || OTHER_OUTLETS.contains(folded);
    }

    /** The words for outlets of all kinds, folded. */
    public static Stream<String> outletKinds() {
        return Stream.concat(PAPERS.stream(), OTHER_OUTLETS.stream());
    }

    /** Whether the word only ever asks («هل»). */
    public static boolean isInterrogative(String folded) {
        return Interrogatives.ONLY_ASK.contains(folded);
    }

    /** Whether questions and prompts begin with the word. */
    public static boolean opensQuestion(String folded) {
        return Interrogatives.WORDS.contains(folded) || QUESTION_OPENINGS.contains(folded);
    }

    /** Whether the word is a verb of saying. */
    public static boolean says(String folded) {
        return SAYING_VERBS.contains(folded);
    }

    /** Whether the word cannot be a part of a name. */
    public static boolean isStop(String folded) {
        return STOPS.contains(folded) || isInterrogative(folded);
    }

    /** The words and phrases of a list of this room, folded. */
    public static Set<String> words(String resource) {
        return FoldedLines.lines(Lexicon.class, resource, Pattern.compile("\\|")).stream()
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
