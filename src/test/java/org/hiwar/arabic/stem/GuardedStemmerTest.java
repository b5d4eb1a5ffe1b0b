package org.hiwar.arabic.stem;

import static org.assertj.core.api.Assertions.assertThat;

import org.hiwar.arabic.Folding;
import org.hiwar.arabic.PrintedTraits;
import org.hiwar.arabic.lists.AnalysisLists;
import org.junit.jupiter.api.Test;

class GuardedStemmerTest {
    private final GuardedStemmer stemmer = new GuardedStemmer(AnalysisLists.standard());

    private String stem(String word) {
        return stemmer.stem(Folding.fold(word));
    }

    private void meet(String one, String other) {
        assertThat(stem(one)).isEqualTo(stem(other));
    }

    private void part(String one, String other) {
        assertThat(stem(one)).isNotEqualTo(stem(other));
    }

    @Test
    void takesOneJoinedLetter() {
        meet("وصحيفة", "صحيفة");
        meet("بتجربة", "تجربة");
        meet("لمصنع", "مصنع");
        meet("سيقول", "يقول");
    }

    @Test
    void takesStacksWithTheArticle() {
        meet("وبالصحيفة", "صحيفة");
        meet("للتجربة", "تجربة");
        meet("فالمصنع", "مصنع");
        meet("والغاز", "غاز");
    }

    @Test
    void takesCliticsOfWordsThatBooksDoNotKnow() {
        meet("وزنجبارستان", "زنجبارستان");
        meet("بالزنجبارستان", "زنجبارستان");
    }

    @Test
    void takesPossessives() {
        meet("تجربتهم", "تجربة");
        meet("مصنعنا", "مصنع");
        meet("وصحيفتكم", "صحيفة");
    }

    @Test
    void takesTheAccusativeAlef() {
        meet("كتابا", "كتاب");
    }

    @Test
    void takesTheFeminineDual() {
        meet("تجربتان", "تجربة");
        meet("الصحيفتين", "صحيفة");
    }

    @Test
    void keepsFirstLettersThatAreTheWordsOwn() {
        part("وجود", "جود");
        part("بحيرة", "حيرة");
        part("كمال", "مال");
        part("كلام", "لام");
        part("بريد", "ريد");
    }

    @Test
    void keepsAnArticleThatIsTheWordsOwn() {
        meet("الالتزام", "التزام");
        meet("الألماني", "ألماني");
        part("التزام", "تزام");
    }

    @Test
    void takesNoAlefLamWithAHamzaForTheArticle() {
        meetInPrint("ألعابهم", "لعبة");
        meetInPrint("وبألحانه", "لحن");
        meetInPrint("إلغائها", "إلغاء");
        assertThat(inPrint("إلهام")).isNotEqualTo(inPrint("هام"));
        assertThat(inPrint("إلياس")).isNotEqualTo(inPrint("يأس"));
    }

    @Test
    void takesNoTehMarbutaForAPossessive() {
        assertThat(inPrint("عملة")).isNotEqualTo(inPrint("عمل"));
        meetInPrint("عملة", "العملات");
        meetInPrint("عمله", "عمل");
    }

    @Test
    void keepsFemininesThatAreWordsOfTheirOwn() {
        part("الرياضة", "الرياض");
        part("الجامعة", "جامع");
        part("شرطي", "شروط");
        meet("رياضيون", "الرياضة");
        meet("سنوات", "السنة");
        meet("خطط", "خطة");
    }

    private String inPrint(String word) {
        return stemmer.stem(Folding.fold(word), PrintedTraits.of(word));
    }

    private void meetInPrint(String one, String other) {
        assertThat(inPrint(one)).isEqualTo(inPrint(other));
    }

    @Test
    void takesTheArticleAfterLam() {
        meet("للأبناء", "ابن");
        meet("للجهود", "جهد");
        meet("للبنان", "لبنان");
        meet("للغة", "لغة");
    }

    @Test
    void findsTheAloneFormBeforeAPossessive() {
        meet("مستواه", "مستوى");
        meet("مبادئها", "مبدأ");
        meet("أعضاؤها", "عضو");
        meet("وزرائهم", "وزير");
    }

    @Test
    void keepsEndingsOfWholeWords() {
        part("لبنان", "لبن");
        part("شعبان", "شعب");
        part("سليمان", "سليم");
        part("عمران", "عمر");
        meet("لبناني", "لبنان");
        meet("الكازاخستاني", "كازاخستان");
    }

    @Test
    void takesThePluralOfVerbsAndOfConstructs() {
        meet("عملوا", "عمل");
        meet("سيكتبون", "يكتب");
        meet("مسؤولو", "مسؤول");
    }

    @Test
    void meetsAHamzaAtTheEndWithOneInside() {
        meet("لاجئين", "لاجئ");
        meet("بريئة", "بريء");
    }

    @Test
    void keepsFirstLettersOfNames() {
        part("بنما", "نما");
        part("سيناء", "يناء");
        part("فيصل", "يصل");
        meet("بلبنان", "لبنان");
    }

    @Test
    void meetsBrokenPluralsAndTheirSingulars() {
        meet("بالمصانع", "مصنع");
        meet("تجاربهم", "تجربة");
        meet("علماء", "عالم");
    }

    @Test
    void partsWordsOfOneRoot() {
        part("عالم", "علم");
        part("شاهد", "شهد");
        part("جامع", "جمع");
    }

    @Test
    void survivesWhatIsNoWord() {
        assertThat(stem("و")).isEqualTo("و");
        assertThat(stem("")).isEmpty();
        assertThat(stem("csto")).isEqualTo("csto");
    }

    @Test
    void takesALetterBeforeAWordWithAPossessive() {
        meet("لمبادرتها", "مبادرة");
        meet("فسيعملون", "يعمل");
        meet("بقواتهم", "قوات");
        meet("بداياتك", "بداية");
    }

    @Test
    void takesALetterBeforeTwo() {
        meet("لحل", "حل");
        part("بحر", "حر");
        part("وطن", "طن");
    }

    @Test
    void restoresAHamzaLeftOut() {
        meet("طايرة", "طائرة");
        meet("المسوولين", "مسؤول");
        meet("الموتمر", "مؤتمر");
    }

    @Test
    void meetsTheCasesOfFatherAndSon() {
        meet("أبو", "أبي");
        meet("أبا", "أب");
        meet("بن", "ابن");
        meet("أبناء", "بن");
    }

    @Test
    void tellsThePossessiveFromTheFeminine() {
        meet("كتبه", "كتاب");
        meet("المظاهرات", "مظاهرة");
    }
}
