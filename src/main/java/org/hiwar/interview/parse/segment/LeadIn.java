package org.hiwar.interview.parse.segment;

import java.util.regex.Pattern;
import org.hiwar.arabic.Folding;

/** Recognises the sentence that leads from the preface to the interview: «وإلى نص الحوار», «فكان لنا معه هذا اللقاء:». */
public final class LeadIn {
    /** In characters. The lead-in stands at the end of the preface's last paragraph; only this much of it is searched. */
    private static final int TAIL = 120;

    private static final String TALK = "(?:حوار|لقاء|مقابله|حديث|حوارنا|لقاءنا|ندوه|دردشه|اجابات)";
    private static final Pattern PHRASE = Pattern.compile("(?:(?:نص|تفاصيل|وقائع|فحوي|مجريات|حصيله|خلاصه|ثمره|ابرز)"
            + "(?: ما (?:جاء|دار) في)? (?:هذا |هذه )?(?:ال)?" + TALK + ")|(?:(?:و|ف)?الي (?:نص |تفاصيل )?(?:ال)?" + TALK
            + ")|"
            + "(?:(?:هذا|هذه|التالي|الاتي|معه|معها|معهم|كان) (?:هذا |هذه )?(?:ال)?" + TALK
            + ")|(?:ال?" + TALK
            + " (?:التالي|الاتي|التاليه))|(?:^|[ .،])(?:نص |تفاصيل )?الحوار ?:|(?:فيما يلي|في ما يلي|ما يلي)");

    /** In characters: how much of a paragraph is searched for words about an interview. */
    private static final int LONGEST_SEARCHED = 2000;

    private static final Pattern INTERVIEW =
            Pattern.compile("(?<!\\p{L})[وفلب]?(?:ال|لل)?(?:حوار|حوارا|لقاء|مقابله|دردشه|حوارنا|حواره"
                    + "|حوارها|حاوره|حاورها|حاورته|حاورتها|حاورت|حاورنا|اجرت|اجري|اجراه|التقت|التقته|التقينا|ضيفنا|ضيفتنا"
                    + "|استضافت|نستضيف)(?!\\p{L})");

    private LeadIn() {}

    /** Whether the text from {@code from} to {@code to} speaks of an interview. */
    public static boolean namesTalk(String text, int from, int to) {
        return INTERVIEW
                .matcher(Folding.fold(text.substring(from, Math.min(to, from + LONGEST_SEARCHED))))
                .find();
    }

    /** Whether the text from {@code from} to {@code to} ends with a lead-in. */
    public static boolean endsWith(String text, int from, int to) {
        String tail =
                Folding.fold(text.substring(Math.max(from, to - TAIL), to)).strip();
        boolean mayLeadIn = tail.endsWith(":")
                || tail.endsWith("..")
                || tail.endsWith("…")
                || to - from < TAIL
                || PHRASE.matcher(tail.substring(Math.max(0, tail.length() - 45)))
                        .find();
        return mayLeadIn && PHRASE.matcher(tail).find();
    }
}
