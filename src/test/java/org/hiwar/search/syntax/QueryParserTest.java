package org.hiwar.search.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One line for each case: the typed query and the clauses that are read from it. */
class QueryParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\0',
            value = {
                "النخيل  والماء → [النخيل والماء]",
                "واحة \"ماء النخيل\" «أول الموسم» “آخره” → all([واحة], «ماء النخيل», «أول الموسم», «آخره»)",
                "”أول الموسم“ → «أول الموسم»",
                "ماء\"أول الموسم\"نخل → all([ماء نخل], «أول الموسم»)",
                "نخل* واحة → all([واحة], نخل*)",
                "(نخل) → [نخل]",
                "واحة (ماء النخيل) الشرق → [واحة ماء النخيل الشرق]",
            })
    void readsWordsPhrasesAndPrefixes(String typed, String tree) {
        assertThat(read(typed)).isEqualTo(tree);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\0',
            value = {
                "نخيل -ماء -\"أول الموسم\" → all([نخيل], not([ماء]), not(«أول الموسم»))",
                "نخيل ليس ماء → all([نخيل], not([ماء]))",
                "نخيل NOT ماء → all([نخيل], not([ماء]))",
                "-ماء → not([ماء])",
                "NOT ماء → not([ماء])",
                "نخيل -(ماء أو تمر) → all([نخيل], not(any([ماء], [تمر])))",
                "نخيل -دور:سؤال → all([نخيل], not(role:question))",
                "نخيل و ليس ماء → all([نخيل], not([ماء]))",
                "نخيل -ماء* → all([نخيل], not(ماء*))",
            })
    void readsExclusions(String typed, String tree) {
        assertThat(read(typed)).isEqualTo(tree);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\0',
            value = {
                "نخيل أو تمر → any([نخيل], [تمر])",
                "نخيل او تمر → any([نخيل], [تمر])",
                "نخيل OR تمر → any([نخيل], [تمر])",
                "نخيل | تمر → any([نخيل], [تمر])",
                "نخيل|تمر||رطب → any([نخيل], [تمر], [رطب])",
                "واحة النخيل أو التمر → all([واحة], any([النخيل], [التمر]))",
                "«ماء النخيل» أو تمر* → any(«ماء النخيل», تمر*)",
                "(نخيل واحة) أو (تمر سوق) → any([نخيل واحة], [تمر سوق])",
                "نخيل و تمر → all([نخيل], [تمر])",
                "نخيل AND تمر → all([نخيل], [تمر])",
                "نخيل && تمر → all([نخيل], [تمر])",
                "نخيل و تمر أو رطب → any(all([نخيل], [تمر]), [رطب])",
                "نخيل و (تمر أو رطب) → all([نخيل], any([تمر], [رطب]))",
                "((نخيل أو تمر) ماء) | رطب → any(all([ماء], any([نخيل], [تمر])), [رطب])",
            })
    void readsAlternativesAndGroups(String typed, String tree) {
        assertThat(read(typed)).isEqualTo(tree);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\0',
            value = {
                "النفط قرب الأسعار → near10([النفط], [الأسعار])",
                "النفط NEAR الأسعار → near10([النفط], [الأسعار])",
                "النفط قرب/3 «أسعار الغاز» → near3([النفط], «أسعار الغاز»)",
                "النفط NEAR/500 الأسعار → near50([النفط], [الأسعار])",
                "نفط قرب سعر قرب سوق → near10([نفط], [سعر], [سوق])",
                "خبر نفط قرب سعر → all([خبر], near10([نفط], [سعر]))",
                "نفط قرب سعر أو غاز → any(near10([نفط], [سعر]), [غاز])",
                "-نفط قرب سعر → not(near10([نفط], [سعر]))",
            })
    void readsNearness(String typed, String tree) {
        assertThat(read(typed)).isEqualTo(tree);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\0',
            value = {
                "متحدث:سعاد → speaker:سعاد",
                "متحدِّث:\"سعاد الطيب\" نخيل → all([نخيل], speaker:سعاد الطيب)",
                "speaker:«سعاد الطيب» → speaker:سعاد الطيب",
                "متحدث:(سعاد أو منى) → any(speaker:سعاد, speaker:منى)",
                "دور:سؤال → role:question",
                "دور:إجابة → role:answer",
                "role:answer → role:answer",
                "عنوان:الواحة ماء → all([ماء], title:[الواحة])",
                "title:\"ماء الواحة\" → title:«ماء الواحة»",
                "عنوان:واح* → title:واح*",
                "عنوان:(ماء واحة) → title:[ماء واحة]",
                "تاريخ:2021 → date:2021-01-01..2021-12-31",
                "تاريخ:٢٠٢٠..٢٠٢٢ → date:2020-01-01..2022-12-31",
                "date:2020.. → date:2020-01-01..null",
                "date:..2022-05 → date:null..2022-05-31",
                "date:2022-05-09..2022-06 → date:2022-05-09..2022-06-30",
                "تاريخ:2022..2020 → date:2020-01-01..2022-12-31",
                "Speaker:سعاد → speaker:سعاد",
            })
    void readsFields(String typed, String tree) {
        assertThat(read(typed)).isEqualTo(tree);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\0',
            value = {
                "أو → [أو]",
                "و → [و]",
                "ليس → [ليس]",
                "قرب → [قرب]",
                "أو نخيل → [أو نخيل]",
                "نخيل أو → [نخيل أو]",
                "نخيل OR OR تمر → [نخيل OR OR تمر]",
                "نخيل أو ، → [نخيل أو ،]",
                "- \" -- « → [- \" -- «]",
                "\"ماء النخيل → [\"ماء النخيل]",
                "(( → [( (]",
                "نخيل) ماء → [نخيل ) ماء]",
                "() نخيل → [( ) نخيل]",
                "شبه-جزيرة → [شبه-جزيرة]",
                "speaker: → [speaker:]",
                "speaker: نخيل → [speaker: نخيل]",
                "speaker:() → [speaker: ( )]",
                "عنوان:( → [عنوان: (]",
                "دور:المرأة → [دور:المرأة]",
                "تاريخ:abc → [تاريخ:abc]",
                "تاريخ:2021-13 → [تاريخ:2021-13]",
                "تاريخ:.. → [تاريخ:..]",
                "قال:نعم → [قال:نعم]",
                "* نخيل → [* نخيل]",
                "ن* → [ن*]",
                "ليس كافيا → [ليس كافيا]",
                "متحدث:أو → speaker:أو",
            })
    void readsStrayOperatorsAsWords(String typed, String tree) {
        assertThat(read(typed)).isEqualTo(tree);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\0',
            value = {
                "- من هو سالم العامري؟ ال → [- من هو سالم العامري؟ ال]",
                "-متى بدأ الحصاد؟ → [- متى بدأ الحصاد؟]",
                "ما العلاقة بين النخيل و الماء → [ما العلاقة بين النخيل و الماء]",
                "كيف نحفظ التمر أو الرطب → [كيف نحفظ التمر أو الرطب]",
                "سوق النخيل الكبير في الواحة أو حولها → [سوق النخيل الكبير في الواحة أو حولها]",
                "لماذا ليس للبئر ماء؟ → [لماذا ليس للبئر ماء؟]",
                "ماهي واحة النخيل أو السوق → [ماهي واحة النخيل أو السوق]",
                "ماهو التمر أو الرطب → [ماهو التمر أو الرطب]",
                "تمر أو رطب؟ → [تمر أو رطب؟]",
                "من هو سالم (صاحب البئر)؟ → [من هو سالم صاحب البئر ؟]",
                "حكاية الشيخ سالم -رحمه الله- مع البئر → [حكاية الشيخ سالم - رحمه الله- مع البئر]",
                "كيف نحفظ التمر OR الرطب → all([كيف نحفظ], any([التمر], [الرطب]))",
            })
    void readsAQuestionAsWords(String typed, String tree) {
        assertThat(read(typed)).isEqualTo(tree);
    }

    @Test
    void findsEverythingIfNothingIsTyped() {
        assertThat(QueryParser.parse(" ")).isEqualTo(Clause.EVERYTHING);
        assertThat(QueryParser.parse("\"\" «  » \"؟!\"")).isEqualTo(Clause.EVERYTHING);
    }

    @Test
    void boundsWordsClausesAndNesting() {
        assertThat(read("ماء ".repeat(500)).split(" ")).hasSize(QueryParser.MAX_WORDS);
        assertThat(read("\"نخل\" ".repeat(200)).split(",")).hasSize(QueryParser.MAX_CLAUSES);
        assertThat(read("ماء|".repeat(200) + "نخل").split(",")).hasSize(QueryParser.MAX_CLAUSES);
        String deep = "(".repeat(500) + "ماء|نخل" + ")".repeat(500);
        assertThat(ClauseText.of(QueryParser.parse(deep))).contains("any([ماء], [نخل])");
    }

    private static String read(String typed) {
        return ClauseText.of(QueryParser.parse(typed));
    }
}
