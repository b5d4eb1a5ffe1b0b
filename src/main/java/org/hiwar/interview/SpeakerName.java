package org.hiwar.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hiwar.arabic.Folding;

/** What makes two printed names the same name. */
public final class SpeakerName {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /** Folded; those that are also names («سيد», «أمير») only with the article. */
    private static final Set<String> HONORIFICS = Set.of(
            "د",
            "ا",
            "م",
            "دكتور",
            "دكتوره",
            "الدكتور",
            "الدكتوره",
            "بروفيسور",
            "البروفيسور",
            "البروفيسوره",
            "البروفسور",
            "مهندس",
            "مهندسه",
            "المهندس",
            "المهندسه",
            "استاذ",
            "استاذه",
            "الاستاذ",
            "الاستاذه",
            "الشيخ",
            "الشيخه",
            "السيد",
            "السيده",
            "الانسه",
            "الحاج",
            "الحاجه",
            "سمو",
            "معالي",
            "سعاده",
            "فضيله",
            "سماحه",
            "فخامه",
            "دوله",
            "جلاله",
            "سياده",
            "حضره",
            "الامير",
            "الاميره",
            "المشير",
            "الفريق",
            "اللواء",
            "العميد",
            "العقيد",
            "المقدم",
            "الرائد",
            "النقيب",
            "الملازم",
            "الركن",
            "الجنرال",
            "المستشار",
            "المستشاره",
            "النائب",
            "النائبه",
            "الوزير",
            "الوزيره",
            "السفير",
            "السفيره",
            "القاضي",
            "المحامي",
            "المحاميه",
            "الرئيس",
            "الرئيسه",
            "الطبيب",
            "الطبيبه",
            "الكابتن",
            "كابتن",
            "القس",
            "الاب",
            "المطران",
            "الزميل",
            "الزميله",
            "الفنان",
            "الفنانه",
            "الشاعر",
            "الشاعره");

    private SpeakerName() {}

    /**
     * The name folded, without honorifics before it, its words joined by hyphens: «الدكتورة مُنى عبد الله» and «منى
     * عبدالله» have one id. Never blank: an honorific alone is its own id, and so is a name without letters.
     */
    public static String id(String name) {
        List<String> words = words(name);
        String joined =
                String.join("-", words.subList(honorifics(words), words.size())).replace("عبد-ال", "عبدال");
        return joined.isEmpty() ? name.strip() : joined;
    }

    /** The name as printed, without the honorifics before it; the name itself where it is nothing else. */
    public static String withoutHonorifics(String name) {
        String rest = name.strip();
        for (int left = honorifics(words(name)); left > 0; left--) {
            rest = NO_LETTER
                    .matcher(rest.replaceFirst("^[\\p{L}\\p{M}\\u0640]+", ""))
                    .replaceFirst("");
        }
        return rest.isEmpty() ? name.strip() : rest;
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : NO_LETTER.split(Folding.fold(name), -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** How many honorifics stand before the name; one word is left to be it. */
    private static int honorifics(List<String> words) {
        int count = 0;
        while (count < words.size() - 1 && HONORIFICS.contains(words.get(count))) {
            count++;
        }
        return count;
    }
}
