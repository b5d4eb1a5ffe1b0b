package org.hiwar.arabic.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hiwar.arabic.Folding;
import org.hiwar.arabic.stem.GuardedStemmer;
import org.junit.jupiter.api.Test;

class BrokenPluralsTest {
    private static final Path LIST = Path.of("es-config/broken-plurals.tsv");

    @Test
    void givesTheSingularOfAFoldedPlural() {
        assertThat(BrokenPlurals.standard().singular("اسءله")).isEqualTo("سءال");
    }

    @Test
    void leavesOtherWords() {
        assertThat(BrokenPlurals.standard().singular("علم")).isEqualTo("علم");
    }

    @Test
    void refusesALineWithoutATab() {
        ListLines lines = new ListLines("ours.tsv", List.of(new ListLines.ListLine(7, "كتاب كتب")));
        assertThatThrownBy(() -> BrokenPlurals.of(lines))
                .isInstanceOf(InvalidList.class)
                .hasMessageContaining("ours.tsv, line 7")
                .hasMessageContaining("كتاب كتب");
    }

    @Test
    void listsEachPluralOnceAndNoSingularAmongThem() throws IOException {
        List<String> wrong = new ArrayList<>();
        Set<String> plurals = new HashSet<>();
        Set<String> singulars = new HashSet<>();
        for (String line : Files.readAllLines(LIST)) {
            if (line.startsWith("#")) {
                continue;
            }
            if (!line.matches("\\p{IsArabic}+\t\\p{IsArabic}+( \\p{IsArabic}+)*")) {
                wrong.add("not singular TAB plurals: " + line);
                continue;
            }
            String singular = Folding.fold(line.substring(0, line.indexOf('\t')));
            if (!singulars.add(singular)) {
                wrong.add("a second line of its singular: " + line);
            }
            for (String plural : line.substring(line.indexOf('\t') + 1).split(" ", -1)) {
                if (Folding.fold(plural).equals(singular) || !plurals.add(Folding.fold(plural))) {
                    wrong.add("a plural twice, or its own singular: " + line);
                }
            }
        }
        singulars.retainAll(plurals);
        assertThat(wrong).isEmpty();
        assertThat(singulars).as("singulars that are plurals of others").isEmpty();
        assertThat(plurals).hasSizeGreaterThan(2_000);
    }

    @Test
    void stemsEveryListedPluralAsItsSingular() throws IOException {
        GuardedStemmer stemmer = new GuardedStemmer(AnalysisLists.standard());
        List<String> apart = new ArrayList<>();
        int listed = 0;
        for (String line : Files.readAllLines(LIST)) {
            if (!line.startsWith("#")) {
                String singular = line.substring(0, line.indexOf('\t'));
                for (String plural : line.substring(line.indexOf('\t') + 1).split(" ", -1)) {
                    listed++;
                    if (!stemmer.stem(Folding.fold("وال" + plural)).equals(stemmer.stem(Folding.fold(singular)))) {
                        apart.add(singular + " " + plural);
                    }
                }
            }
        }
        // المآس, the tragedies, folds to الماس, the diamond.
        assertThat(apart).isSubsetOf("مأساة مآس");
        assertThat(listed).isGreaterThan(2_000);
    }
}
