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
 * The word lists of this node, read once and shared by all indices. A file in {@code config/hiwar} of the server's home
 * replaces the plugin's own list of the same name; the plugin's entitlement lets it read that folder.
 */
final class InstalledLists {
    private InstalledLists() {}

    /**
     * A list, or the reason why it cannot be used. The reason is kept, so that every index that needs the list reports it.
     */
    private record LoadedList<T>(@Nullable T list, @Nullable InvalidList error) {
        static <T> LoadedList<T> of(Function<WordLists, T> reader) {
            try {
                return new LoadedList<>(reader.apply(lists(homeOf(jar()))), null);
            } catch (InvalidList e) {
                return new LoadedList<>(null, e);
            }
        }

        T get() {
            if (list == null) {
                throw new IllegalArgumentException(error == null ? "no list" : error.getMessage(), error);
            }
            return list;
        }
    }

    private static final class SharedLists {
        static final LoadedList<AnalysisLists> ANALYSIS_LISTS = LoadedList.of(WordLists::analysisLists);
        static final LoadedList<StopWords> STOP_WORDS = LoadedList.of(WordLists::stopWords);
    }

    /** The home of the server, if the jar lies in its {@code plugins/hiwar-analysis}; null if the jar lies elsewhere. */
    static @Nullable String homeOf(Path jar) {
        Path plugins = jar.resolve("../..").normalize();
        return plugins.endsWith("plugins") ? plugins.resolveSibling("").toString() : null;
    }

    /** The jar of the plugin. It leads to the server's home, which not every version of the server tells its plugins. */
    private static Path jar() {
        try {
            return Path.of(InstalledLists.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the jar of the plugin is no file", e);
        }
    }

    static WordLists lists(@Nullable String home) {
        return home == null ? WordLists.standard() : WordLists.in(Path.of(home, "config", "hiwar"));
    }

    /**
     * The lists that guard stemming.
     *
     * @throws IllegalArgumentException if a list cannot be used; the message names the list and the line
     */
    static AnalysisLists analysisLists() {
        return SharedLists.ANALYSIS_LISTS.get();
    }

    /**
     * The stop words.
     *
     * @throws IllegalArgumentException if the list cannot be used; the message names the list and the line
     */
    static StopWords stopWords() {
        return SharedLists.STOP_WORDS.get();
    }
}
