package org.hiwar.interview.parse;

import java.util.Set;

/** The words by which a preface tells of a talk: what it calls it, that somebody met somebody, that somebody said something. */
final class TalkWords {
    private static final Set<String> TALKS = Set.of(
            "حوار",
            "الحوار",
            "حوارا",
            "لقاء",
            "اللقاء",
            "لقاءا",
            "مقابله",
            "المقابله",
            "حديث",
            "الحديث",
            "حديثا",
            "حوارها",
            "حواره",
            "حوارنا",
            "لقاءنا",
            "جلسه",
            "دردشه",
            "الدردشه",
            "اجرته",
            "اجراه",
            "اجراها",
            "اجرتها",
            "والحوار",
            "تحدثنا",
            "تحاورنا",
            "جلسنا");

    private static final Set<String> MEETS = Set.of(
            "التقت", "التقي", "التقينا", "حاورت", "حاور", "حاورنا", "استضافت", "نستضيف", "ضيفنا", "ضيفتنا", "ضيف",
            "ضيفه", "قابلت", "قابلنا", "زارت", "زرنا", "يستضيف", "تستضيف", "سالت", "سالنا", "التقيت");

    private static final Set<String> SAYS = Set.of(
            ("كشف كشفت اكد اكدت قال قالت اوضح اوضحت تحدث تحدثت يتحدث تتحدث اعلن اعلنت اعتبر اعتبرت وصف وصفت شدد شددت يري تري"
                            + " اعترف اعترفت نفي نفت طالب طالبت قطع روي روت يروي تروي يكشف تكشف يقول تقول اضاف اضافت انتقد انتقدت حذر حذرت"
                            + " ابدي ابدت دعا دعت اشار اشارت بين بينت ذكر ذكرت راي رات ابان ابانت عبر عبرت يحمل تحمل توقع توقعت رفض رفضت"
                            + " استبعد استبعدت رحب رحبت ارجع ارجعت عزا عزت نوه نوهت جدد جددت اعرب اعربت استنكر استنكرت اقر اقرت برر بررت"
                            + " دافع دافعت تمني تمنت ايد ايدت استعرض استعرضت صرح صرحت لفت نبه نبهت افصح افصحت اتهم اتهمت فند فندت عارض عارضت"
                            + " اقترح اقترحت افاد افادت ذهب ذهبت يؤكد تؤكد يوكد توكد يوضح توضح يصف تصف يعترف تعترف يستعيد تستعيد يتذكر تتذكر"
                            + " يشير تشير يضيف تضيف يعلن تعلن يعتبر تعتبر يشدد تشدد يطالب تطالب يذكر تذكر يحذر تحذر يلفت تلفت يبين تبين جزم جزمت استهجن استهجنت استغرب استغربت ندد نددت ادان ادانت ناشد ناشدت اشاد اشادت ثمن ثمنت شكا شكت اشتكي اشتكت بشر طمان تعهد تعهدت ابلغ ابلغت اجاب اجابت استذكر استذكرت تساءل تساءلت علق علقت قلل قللت كذب كذبت نصح نصحت تابع تابعت ختم ختمت لخص شرح شرحت حمل حملت وجه وجهت هاجم هاجمت")
                    .split(" "));

    /** «على حد قول فلان». */
    private static final Set<String> SAYINGS = Set.of("قول", "تعبير", "وصف", "لسان");

    private static final Set<String> CLAUSE = Set.of("ان", "بان", "انه", "انها", "بانه", "بانها");

    private static final Set<String> PREPOSITIONS = Set.of("الي", "على", "علي", "من", "عن");

    /** «والد فلان»: another than the one that is named. */
    private static final Set<String> RELATIONS = Set.of(
            "والد", "والده", "شقيق", "شقيقه", "زوج", "زوجه", "ارمله", "نجل", "ابن", "ابنه", "حفيد", "حفيده", "صديق",
            "محامي");

    private TalkWords() {}

    static boolean isRelation(Word word) {
        return RELATIONS.contains(word.folded());
    }

    /** «حوار», «وأجرته»: a talk, or that one was held. */
    static boolean isTalk(Word word) {
        return TALKS.contains(word.folded()) || TALKS.contains(word.bare());
    }

    /** «التقت», «ضيفنا». */
    static boolean isMeeting(Word word) {
        return MEETS.contains(word.folded()) || MEETS.contains(word.bare());
    }

    /** A verb of saying. */
    static boolean isSaying(Word word) {
        return SAYS.contains(word.bare()) || SAYS.contains(word.folded());
    }

    /** A verb of saying, or «قول» in «على حد قول فلان». */
    static boolean isSayingOrSaid(Word word) {
        return isSaying(word) || SAYINGS.contains(word.folded());
    }

    /** «أن», «بأنه»: what was said follows. */
    static boolean opensClause(Word word) {
        return CLAUSE.contains(word.folded());
    }

    /** «إلى» in «أشار إلى أن». */
    static boolean isPreposition(Word word) {
        return PREPOSITIONS.contains(word.folded());
    }
}
