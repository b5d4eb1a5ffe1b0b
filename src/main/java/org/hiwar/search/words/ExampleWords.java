package org.hiwar.search.words;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hiwar.arabic.DefiniteArticle;
import org.hiwar.arabic.Folding;
import org.hiwar.arabic.lists.StopWords;
import org.hiwar.search.InterviewEntry;
import org.hiwar.search.SpeakerRef;

/** Chooses words that a reader may search for, from the titles of interviews. */
public final class ExampleWords {
    private static final StopWords STOP_WORDS = StopWords.standard();
    /** Shorter words say little about an interview. */
    private static final int MIN_LENGTH = 4;

    private ExampleWords() {}

    /** At most one word of each title and {@code size} words in all. A search finds each of them. */
    public static List<String> of(List<InterviewEntry> interviews, int size, ArchiveVocabulary vocabulary) {
        Set<String> examples = new LinkedHashSet<>();
        interviews.forEach(interview -> example(interview, vocabulary).ifPresent(examples::add));
        return examples.stream().limit(size).toList();
    }

    /** Words with the article are preferred, because other words may have letters joined before them; then long ones. */
    private static Optional<String> example(InterviewEntry entry, ArchiveVocabulary vocabulary) {
        String title = entry.interview().title();
        Set<String> names = names(entry);
        return title == null
                ? Optional.empty()
                : QueryWords.ofText(title)
                        .filter(word -> word.length() >= MIN_LENGTH && !STOP_WORDS.contains(word))
                        .filter(word -> !names.contains(Folding.fold(word)))
                        .filter(word -> vocabulary.count(Folding.fold(word)) > 0)
                        .max(Comparator.<String, Boolean>comparing(word -> word.startsWith(DefiniteArticle.PLAIN))
                                .thenComparing(String::length));
    }

    private static Set<String> names(InterviewEntry entry) {
        Set<String> names = new HashSet<>();
        Stream.concat(entry.guests().stream().map(SpeakerRef::name), Optional.ofNullable(entry.interviewer()).stream())
                .flatMap(QueryWords::ofText)
                .forEach(word -> names.add(Folding.fold(word)));
        return names;
    }
}
