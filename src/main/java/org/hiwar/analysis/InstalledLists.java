package org.hiwar.analysis;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.function.Function;
import org.hiwar.arabic.lists.AnalysisLists;
import org.hiwar.arabic.lists.InvalidList;
import org.hiwar.arabic.lists.StopWords;
import org.hiwar.arabic.lists.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * The word lists of this node, read once and shared by all indices: the plugin's own, each replaced by the file of its name in
 * {@code config/hiwar} of the server's home, which the plugin's entitlement lets it read.
 */
final class InstalledLists {
    private InstalledLists() {}

    /** A list, or why it cannot be used: every index that wants it is told, not only the first. */
    private record Read<T>(@Nullable T list, @Nullable InvalidList trouble) {
        static <T> Read<T> of(Function<WordLists, T> reading) {
            try {
                return new Read<>(reading.apply(lists(homeOf(jar()))), null);
            } catch (InvalidList e) {
                return new Read<>(null, e);
            }
        }

        T get() {
            if (list == null) {
                throw new IllegalArgumentException(trouble == null ? "no list" : trouble.getMessage(), trouble);
            }
            return list;
        }
    }

    private static final class ReadLists {
        static final Read<AnalysisLists> VOCABULARY = Read.of(WordLists::vocabulary);
        static final Read<StopWords> STOP_WORDS = Read.of(WordLists::stopWords);
    }

    /** The home of the server that a jar lies in, {@code plugins/hiwar-analysis} of it; null where it lies elsewhere. */
    static @Nullable String homeOf(Path jar) {
        Path plugins = jar.resolve("../..").normalize();
        return plugins.endsWith("plugins") ? plugins.resolveSibling("").toString() : null;
    }

    /** Asked for the server's home, for not every version of the server names it. */
    private static Path jar() {
        try {
            return Path.of(InstalledLists.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the plugin has no place", e);
        }
    }

    static WordLists lists(@Nullable String home) {
        return home == null ? WordLists.standard() : WordLists.in(Path.of(home, "config", "hiwar"));
    }

    /**
     * What is known of words.
     *
     * @throws IllegalArgumentException where a list cannot be used; its message names list and line
     */
    static AnalysisLists vocabulary() {
        return ReadLists.VOCABULARY.get();
    }

    /**
     * The stop words.
     *
     * @throws IllegalArgumentException where the list cannot be used; its message names list and line
     */
    static StopWords stopWords() {
        return ReadLists.STOP_WORDS.get();
    }
}
