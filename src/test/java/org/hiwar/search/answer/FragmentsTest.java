package org.hiwar.search.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.hiwar.search.Highlights;
import org.hiwar.search.query.Highlighting;
import org.junit.jupiter.api.Test;

/** In these texts [brackets] stand for the marks of Elasticsearch. */
class FragmentsTest {
    private static final String MARKS = "[\\[\\]]";

    @Test
    void showsTheSentencesWithTheMostDifferentWords() {
        String text = "أولًا [ماء] و[ماء] و[ماء] فقط في هذه الجملة الطويلة. ثم كلام لا يهم أحدًا في هذا المكان.\n"
                + "وأخيرًا [ماء] و[نخيل] معًا في جملة واحدة.";

        assertThat(fragments(text, new Highlights(Highlights.Style.FRAGMENTS, 1, 40, false)))
                .containsExactly("وأخيرًا <mark>ماء</mark> و<mark>نخيل</mark> معًا في جملة واحدة.");
    }

    @Test
    void keepsTheOrderOfTheText() {
        String text =
                "هنا [ماء]. بينهما كلام كثير لا يهم أحدًا في هذا المكان. وهنا [ماء] و[نخيل] معًا؛ في جملة واحدة طويلة لا تسعها القطعة.";

        assertThat(fragments(text, new Highlights(Highlights.Style.FRAGMENTS, 2, 40, false)))
                .containsExactly("هنا <mark>ماء</mark>.", "وهنا <mark>ماء</mark> و<mark>نخيل</mark> معًا؛");
    }

    @Test
    void extendsAFragmentByNeighbouringSentencesThatFit() {
        assertThat(fragments(
                        "قبل. هنا [ماء]. بعد. ثم كلام كثير لا يهم أحدًا في هذا المكان.",
                        new Highlights(Highlights.Style.FRAGMENTS, 3, 40, false)))
                .containsExactly("قبل. هنا <mark>ماء</mark>. بعد.");
    }

    @Test
    void showsTheBeginningIfNothingIsMarked() {
        assertThat(fragments(
                        "أول الكلام. آخره بعيد جدًا عن أوله كما ترى في هذا النص.",
                        new Highlights(Highlights.Style.FRAGMENTS, 3, 40, false)))
                .containsExactly("أول الكلام.");
    }

    @Test
    void showsTheWholeTurnWithItsLinesIfWanted() {
        assertThat(fragments("سطر [ماء]\n\n  سطر <b>", new Highlights(Highlights.Style.WHOLE, 1, 40, false)))
                .containsExactly("سطر <mark>ماء</mark>\n\n  سطر &lt;b&gt;");
    }

    @Test
    void cutsALongSentenceBetweenWordsAndNeverWithinAMark() {
        String text = "كلمة ".repeat(30) + "[قوات الري] " + "كلمة ".repeat(60);

        List<String> fragments = fragments(text, new Highlights(Highlights.Style.FRAGMENTS, 3, 40, false));

        assertThat(fragments)
                .singleElement()
                .asString()
                .contains("<mark>قوات الري</mark>")
                .matches("(?s)كلمة .* كلمة");
        assertThat(fragments.get(0).length()).isLessThan(60);
    }

    @Test
    void neverLosesOrMovesAMark() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> pieces =
                List.of("[ماءٌ]", "[قوات الري]", "نخيل ", "كلمة، ", ". ", "؟ ", "\n", "<&> ", "\u200fعن ", "😀 ");
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(80) + 1; k > 0; k--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            List<String> all = fragments(text.toString(), new Highlights(Highlights.Style.FRAGMENTS, 10, 40, false));

            for (String fragment : all) {
                String back = fragment.replaceAll("<mark>(.*?)</mark>", "[$1]")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&");
                assertThat(text.toString()).as("seed %d", seed).contains(back);
            }
            assertThat(all.isEmpty())
                    .as("seed %d", seed)
                    .isEqualTo(text.toString().replaceAll(MARKS, "").isBlank());
        }
    }

    @Test
    void placesMarksInTheOriginalTextDespiteMissingSpace() {
        MarkedText text = MarkedText.of("  ماء و ماء ", List.of(marked("ماء و [ماء]")));

        assertThat(text.marks()).containsExactly(new MarkedText.MatchedSpan(8, 11));
        assertThat(text.html()).isEqualTo("  ماء و <mark>ماء</mark> ");
    }

    private static List<String> fragments(String bracketed, Highlights wanted) {
        String original = Pattern.compile(MARKS).matcher(bracketed).replaceAll("");
        return Fragments.of(MarkedText.of(original, List.of(marked(bracketed))), wanted);
    }

    private static String marked(String bracketed) {
        return bracketed.replace('[', Highlighting.OPEN).replace(']', Highlighting.CLOSE);
    }
}
