package org.hiwar.interview.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.hiwar.arabic.Folding;

/** Lists of words, folded, that names are told by. */
final class Lexicon {
    private static final Set<String> GIVEN_NAMES = words("given-names.txt", "\\s+");
    private static final Set<String> TITLES = words("titles.txt", "\\|");
    private static final Set<String> POSTS = words("posts.txt", "\\|");
    private static final Set<String> OUTLETS = words("outlets.txt", "\\|");
    private static final Set<String> STOPS = words("stop-words.txt", "\\|");

    private Lexicon() {}

    /** A first name, «عبد» and what follows it written as one. */
    static boolean isGivenName(String folded) {
        return GIVEN_NAMES.contains(folded) || (folded.startsWith("عبدال") && folded.length() > 6);
    }

    static boolean isTitle(String folded) {
        return TITLES.contains(folded);
    }

    /** What somebody is, with the article or without. */
    static boolean isPost(String folded) {
        return POSTS.contains(folded) || (folded.startsWith("ال") && POSTS.contains(folded.substring(2)));
    }

    static boolean isOutlet(String folded) {
        return OUTLETS.contains(folded);
    }

    static boolean isStop(String folded) {
        return STOPS.contains(folded);
    }

    private static Set<String> words(String resource, String separator) {
        Set<String> words = new HashSet<>();
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    for (String word : line.split(separator, -1)) {
                        words.add(Folding.fold(word.strip()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.remove("");
        return Set.copyOf(words);
    }
}
