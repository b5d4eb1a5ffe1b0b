package org.hiwar.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.hiwar.arabic.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is offered for a name in Latin letters, in an archive that has the name and in one that has only words like it. */
class LatinNamesTest {
    private static final String[] FREQUENT_WORDS = {
        "بطن",
        "باطن",
        "بيتين",
        "بوطن",
        "بتان",
        "بستان",
        "ومن",
        "كيف",
        "سوف",
        "إلى",
        "وبما",
        "فإنه",
        "إنسان",
        "الإنسان",
        "بومة",
        "طرب",
        "بالضمير",
        "الفارابي",
        "تحتمل",
        "كأنه",
        "فهناك",
        "فستر",
        "فلبس",
        "ثالث",
        "وارثة",
        "السن",
        "شجر",
        "بريد"
    };

    private static WordCorrector corrector(String... names) {
        VocabularyBuilder words = ArchiveVocabulary.builder();
        Stream.of(FREQUENT_WORDS).forEach(word -> words.add(Folding.fold(word), word, 5000));
        Stream.of(names).forEach(name -> words.add(Folding.fold(name), name, 3));
        return new WordCorrector(words.build());
    }

    @ParameterizedTest
    @CsvSource({
        "putin, بوتين",
        "obama, أوباما",
        "biden, بايدن",
        "merkel, ميركل",
        "macron, ماكرون",
        "lavrov, لافروف",
        "trump, ترامب",
        "clinton, كلينتون",
        "kennedy, كينيدي",
        "nixon, نيكسون",
        "stalin, ستالين",
        "hitler, هتلر",
        "gorbachev, غورباتشوف",
        "vladimir, فلاديمير",
        "peter, بيتر",
        "philips, فيليبس",
        "pakistan, باكستان",
        "poland, بولندا",
        "paris, باريس",
        "kiev, كييف",
        "sofia, صوفيا",
        "vienna, فيينا",
        "vatican, الفاتيكان",
        "oman, عمان",
        "mohammed, محمد",
        "ahmad, أحمد",
        "hassan, حسن",
        "omar, عمر",
        "othman, عثمان",
        "mustafa, مصطفى",
        "layla, ليلى",
        "ali, علي",
        "dubai, دبي",
        "qatar, قطر",
        "iraq, العراق",
        "kuwait, الكويت",
        "yemen, اليمن"
    })
    void offersTheNameThatTheArchiveHas(String typed, String name) {
        assertThat(corrector(name).corrections(typed, 1))
                .extracting(WordCorrection::text)
                .containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "putin", "obama", "merkel", "macron", "lavrov", "trump", "clinton", "kennedy", "nixon", "stalin", "hitler",
                "gorbachev",
        "vladimir", "philips", "pakistan", "poland", "paris", "kiev", "sofia", "vienna", "venice", "victor", "warsaw",
                "yeltsin",
        "pompeo", "oman", "ali", "mohammed", "qatar"
    })
    void offersNothingIfTheArchiveLacksTheName(String typed) {
        assertThat(corrector().corrections(typed, 5)).isEmpty();
    }
}
