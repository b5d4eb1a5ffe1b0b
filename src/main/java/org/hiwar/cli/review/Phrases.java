package org.hiwar.cli.review;

import org.hiwar.interview.Role;
import org.hiwar.interview.Warning;

/** The page's words for roles, states and warnings in Arabic, and for states also in English. */
final class Phrases {
    private Phrases() {}

    static String of(Role role) {
        return switch (role) {
            case QUESTION -> "سؤال";
            case ANSWER -> "جواب";
            case OTHER -> "غير ذلك";
        };
    }

    static String of(Reviewed.State state) {
        return switch (state) {
            case REFUSED -> "مرفوض";
            case NO_INTERVIEW -> "لا مقابلة فيه";
            case DOUBTFUL -> "فيه شك";
            case SURE -> "مطمئن";
        };
    }

    static String english(Reviewed.State state) {
        return switch (state) {
            case REFUSED -> "refused";
            case NO_INTERVIEW -> "no interview";
            case DOUBTFUL -> "doubtful";
            case SURE -> "sure";
        };
    }

    static String of(Warning.Code code) {
        return switch (code) {
            case ROLE_BY_ALTERNATION -> "عُدّ سؤالًا لأن الأدوار تتناوب، وليس فيه علامة استفهام";
            case ROLE_UNKNOWN -> "لا يُعرف أسؤال هو أم جواب";
            case SPEAKER_UNKNOWN -> "لا يُعرف قائله";
            case ALIAS_MERGED -> "رسمان لاسم واحد جُمعا";
            case AUTHORITY_SPELLING -> "رسم مذكور في سجل المتحدثين";
            case AUTHORITY_MATCHED -> "نُسب إلى المتحدث الوحيد المعروف الذي قد يكونه";
            case AUTHORITY_AMBIGUOUS -> "قد يكون أكثر من متحدث معروف، فلم يُنسب إلى أحد";
            case MISSING_MARK -> "تنقصه علامته أو علامته لغيره";
            case INLINE_QUESTION -> "سؤال يبدأ داخل فقرة";
            case QUESTION_WITHOUT_MARK -> "سؤال بموضعه، بلا علامة تخصه";
            case CONSECUTIVE_SAME_ROLE -> "دوره دور ما قبله";
            case HEADING_OR_TEXT -> "عُدّ عنوانًا أو ملاحظة";
            case HIGHLIGHTS_SKIPPED -> "سطور معلّمة قبل أول مداخلة عُدّت من المقدمة";
            case GROUPED_QUESTIONS -> "الأسئلة كلها قبل الأجوبة";
            case NOTES_SKIPPED -> "حواشٍ لا يقولها أحد تُركت";
            case ENCODING_GUESSED -> "خُمّن ترميز الملف";
            case NO_INTERVIEW_FOUND -> "لا أسئلة فيه ولا أجوبة";
        };
    }
}
