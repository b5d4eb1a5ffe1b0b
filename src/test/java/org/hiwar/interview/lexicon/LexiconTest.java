package org.hiwar.interview.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hiwar.arabic.Folding;
import org.hiwar.arabic.Interrogatives;
import org.hiwar.arabic.lists.FoldedLines;
import org.hiwar.interview.SpeakerName;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private static List<String> words(Class<?> owner, String list, String separator) {
        return FoldedLines.lines(owner, list, Pattern.compile(separator)).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> words(String... lists) {
        List<String> words = new ArrayList<>();
        for (String list : lists) {
            words.addAll(words(Lexicon.class, list, "\\|"));
        }
        return words;
    }

    @Test
    void noListHasAWordTwice() throws IOException, URISyntaxException {
        Path papers = Path.of(
                Objects.requireNonNull(Lexicon.class.getResource("papers.txt")).toURI());
        try (Stream<Path> lists = Files.list(papers.resolveSibling(""))) {
            assertThat(lists.filter(list -> list.toString().endsWith(".txt")))
                    .hasSizeGreaterThan(10)
                    .allSatisfy(list ->
                            assertThat(words(list.getFileName().toString())).doesNotHaveDuplicates());
        }
    }

    @Test
    void noWordStandsInTwoListsThatAreReadTogether() {
        assertThat(words("papers.txt", "outlet-kinds.txt", "press-words.txt")).doesNotHaveDuplicates();
        assertThat(words("question-openings.txt")).doesNotContainAnyElementsOf(Interrogatives.WORDS);
        assertThat(words("stop-words.txt")).doesNotContainAnyElementsOf(Interrogatives.ONLY_ASK);
        assertThat(words("sentence-words.txt")).doesNotContainAnyElementsOf(Interrogatives.ONLY_ASK);
        assertThat(words("interviewing-verbs.txt", "before-outlets.txt")).doesNotHaveDuplicates();
        assertThat(Stream.of(
                                words("titles.txt"),
                                words(SpeakerName.class, "titles.txt", "\\s+"),
                                words(SpeakerName.class, "honorifics.txt", "\\s+"))
                        .flatMap(List::stream))
                .doesNotHaveDuplicates();
    }

    @Test
    void tellsPapersFromOtherOutlets() {
        assertThat(Stream.of("صحيفة", "مجلة", "جريدة").map(Folding::fold)).allMatch(Lexicon::isPaper);
        assertThat(Stream.of("إذاعة", "قناة", "وكالة").map(Folding::fold))
                .noneMatch(Lexicon::isPaper)
                .allMatch(Lexicon::isOutletKind);
    }

    @Test
    void takesInterrogativesForStopWordsAndOtherOpeningsNot() {
        assertThat(Stream.of("هل", "لماذا", "متى").map(Folding::fold))
                .allMatch(Lexicon::opensQuestion)
                .allMatch(Lexicon::isStop);
        assertThat(Stream.of("حدثنا", "كلمة", "ليش").map(Folding::fold))
                .allMatch(Lexicon::opensQuestion)
                .noneMatch(Lexicon::isStop);
    }

    @Test
    void findsNamesOfOutletsAndTownsHoweverTheyAreSpelled() {
        assertThat(Lexicon.isOutlet("الشّرق  الأوسط")).isTrue();
        assertThat(Lexicon.isPlace("القاهره")).isTrue();
        assertThat(Lexicon.isPlace("القاهرة الكبرى")).isFalse();
    }
}
