package org.hiwar.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hiwar.testing.interviews.WrittenInterview.interview;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.hiwar.search.Highlights;
import org.hiwar.search.Hit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The turns and marks that each operator finds. */
class QueryLanguageIT {
    @AutoClose
    private static final SearchedArchive ARCHIVE = new SearchedArchive(
            interview(
                    "سوق",
                    null,
                    LocalDate.of(2021, 3, 1),
                    "question: سعاد الطيب: كيف تباع البضائع في السوق؟",
                    "answer: مبروك بن عمار: نبيع الرطب صباحًا. وأسعار النقل ترفع ثمن التمر كثيرًا؛ هذا كل شيء.",
                    "answer: مبروك بن عمار: ثمن الرطب ثابت. وقد قال والدي: «الصبر مفتاح الرزق» ثم سكت."),
            interview(
                    "نزل",
                    null,
                    LocalDate.of(2023, 5, 7),
                    "question: منى الراشد: هل يزوركم السياح؟",
                    "answer: هالة بن عمار: يأتي الكازاخستانيون والسيّاح من كازاخستان، والرزق في الصبر.",
                    "answer: هالة بن عمار: النقل صعب، وبيننا وبين المدينة جبال وأودية ورمال وطرق لم تُعبَّد بعد وقرى متفرقة فالثمن مرتفع."));

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\0',
            value = {
                "«الصبر مفتاح الرزق» → سوق#3",
                "«مفتاح الصبر» → ",
                "الرطب -الصبر → سوق#2",
                "الرطب ليس الصبر → سوق#2",
                "الرطب -«ثمن الرطب» → سوق#2",
                "الرزق أو التمر → سوق#2 سوق#3 نزل#2",
                "الصبر و الرزق → سوق#3 نزل#2",
                "ثمن (الرطب | النقل) → سوق#2 سوق#3 نزل#3",
                "كازاخ* → نزل#2",
                "سيا* → نزل#1 نزل#2 نزل#3",
                "سو* → سوق#1 سوق#2 سوق#3",
                "النقل قرب ثمن → سوق#2",
                "ثمن قرب النقل → سوق#2",
                "النقل قرب/20 الثمن → سوق#2 نزل#3",
                "«أسعار النقل» قرب ثمن → ",
                "«وأسعار النقل» قرب ثمن → سوق#2",
                "متحدث:هالة → نزل#2 نزل#3",
                "متحدث:«هالة بن عمار» السياح → نزل#2 نزل#3",
                "متحدث:(هالة أو منى) → نزل#1 نزل#2 نزل#3",
                "دور:سؤال → سوق#1 نزل#1",
                "role:question السياح → نزل#1",
                "عنوان:سوق → سوق#1 سوق#2 سوق#3",
                "عنوان:سوق الرطب → سوق#2 سوق#3",
                "title:«عنوان نزل» الصبر → نزل#2",
                "تاريخ:٢٠٢٣ → نزل#1 نزل#2 نزل#3",
                "تاريخ:..2021 الرزق → سوق#3",
                "date:2022.. الرزق → نزل#2",
                "-الرطب -كازاخ* -دور:سؤال → نزل#3",
                "هذا → سوق#2",
            })
    void finds(String query, String ids) {
        List<String> expected = ids == null ? List.of() : List.of(ids.split(" "));
        assertThat(ARCHIVE.search(query).hits()).extracting(Hit::id).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\0',
            value = {
                "«ثمن الرطب» → سوق#3 → [ثمن الرطب] ثابت. وقد قال والدي: «الصبر مفتاح الرزق» ثم سكت.",
                "كازاخ* → نزل#2 → يأتي [الكازاخستانيون] والسيّاح من [كازاخستان]، والرزق في الصبر.",
                "سياح → نزل#2 → يأتي الكازاخستانيون [والسيّاح] من كازاخستان، والرزق في الصبر.",
                "النقل قرب ثمن → سوق#2 → نبيع الرطب صباحًا. وأسعار [النقل] ترفع [ثمن] التمر كثيرًا؛ هذا كل شيء.",
                "النقل -الصبر → سوق#2 → نبيع الرطب صباحًا. وأسعار [النقل] ترفع ثمن التمر كثيرًا؛ هذا كل شيء.",
                "الرزق في المدينة → نزل#2 → يأتي الكازاخستانيون والسيّاح من كازاخستان، [والرزق] في الصبر.",
                "«البضائع في» → سوق#1 → كيف تباع [البضائع في] السوق؟",
                "الرزق -ثمن → نزل#2 → يأتي الكازاخستانيون والسيّاح من كازاخستان، [والرزق] في الصبر.",
            })
    void marksWhatMatchedInPlace(String query, String id, String marked) {
        Hit hit = ARCHIVE.search(query).hits().stream()
                .filter(h -> h.id().equals(id))
                .findFirst()
                .orElseThrow();

        assertThat(SearchedArchive.marked(hit)).isEqualTo(marked);
    }

    @Test
    void namesThePlacesOfMatches() {
        Hit answer = ARCHIVE.search("البضائع سوق الرطب").hits().stream()
                .filter(h -> h.id().equals("سوق#2"))
                .findFirst()
                .orElseThrow();

        assertThat(answer.matchedIn()).containsExactly("answer", "question", "title");
        assertThat(answer.titleHighlight()).isEqualTo("عنوان <mark>سوق</mark>");
        assertThat(ARCHIVE.search("هل السياح").hits().get(0).matchedIn()).containsExactly("question");
    }

    @Test
    void givesTheWholeTurn() {
        Highlights whole = new Highlights(Highlights.Style.WHOLE, 1, 40, false);
        Highlights fragments = new Highlights(Highlights.Style.FRAGMENTS, 1, 40, false);

        assertThat(ARCHIVE.search("«ثمن الرطب»", whole).hits().get(0).highlights())
                .containsExactly("<mark>ثمن الرطب</mark> ثابت. وقد قال والدي: «الصبر مفتاح الرزق» ثم سكت.");
        assertThat(ARCHIVE.search("«ثمن الرطب»", fragments).hits().get(0).highlights())
                .containsExactly("<mark>ثمن الرطب</mark> ثابت.");
    }

    @Test
    void answersWhateverIsTyped() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> pieces = List.of(
                "الرطب ",
                "«ثمن ",
                "» ",
                "أو ",
                "و ",
                "ليس ",
                "قرب/3 ",
                "(",
                ") ",
                "-",
                "* ",
                "ثم* ",
                "متحدث:",
                "تاريخ:",
                "2020..",
                "عنوان:",
                "؟ ",
                "هذا ",
                "دور:سؤال ",
                "\" ",
                "| ",
                "NOT ",
                "AND ",
                "\ud83d ",
                "\0");
        for (int i = 0; i < 150; i++) {
            StringBuilder typed = new StringBuilder();
            for (int k = random.nextInt(12); k >= 0; k--) {
                typed.append(pieces.get(random.nextInt(pieces.size())));
            }
            assertThat(ARCHIVE.search(typed.toString()).total().value())
                    .as("seed %d: %s", seed, typed)
                    .isNotNegative();
        }
    }
}
