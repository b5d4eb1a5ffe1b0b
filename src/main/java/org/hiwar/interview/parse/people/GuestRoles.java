package org.hiwar.interview.parse.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hiwar.interview.Speaker;
import org.hiwar.interview.SpeakerName;
import org.hiwar.interview.lexicon.Lexicon;
import org.hiwar.interview.lexicon.PrintedWord;
import org.hiwar.interview.text.Glyphs;
import org.jspecify.annotations.Nullable;

/**
 * Finds the post of a guest in the text around an interview. The post stands before the name («محافظ الجنوب السابق سامر …») or right
 * after it («سامر …، محافظ الجنوب السابق، …»).
 */
public final class GuestRoles {
    /** In words: how far before the name a post may begin. */
    private static final int FARTHEST = 14;

    /** In words. */
    private static final int LONGEST_POST = 14;

    /** Stop words that may stand inside a post. */
    private static final Set<String> STOPS_INSIDE = Lexicon.words("inside-posts.txt");

    /** Words with which no post ends. */
    private static final Set<String> NEVER_LAST = Set.of("ان", "بان", "عن", "الي", "علي", "على", "في", "من");

    private final String text;
    private final List<PrintedWord> words;

    private GuestRoles(String text) {
        this.text = text;
        this.words = PrintedWord.of(text);
    }

    /** The guest's post as printed, or the rank before the name if no post is printed; null if there is neither. */
    public static @Nullable String of(Speaker guest, List<String> around) {
        GuestRoles roles = new GuestRoles(String.join("\n", around));
        Set<String> names = new HashSet<>(Set.of(SpeakerName.id(guest.name())));
        guest.aliases().forEach(alias -> names.add(SpeakerName.id(alias)));
        String rank = null;
        for (int i = 0; i < roles.words.size(); i++) {
            int after = roles.endOfName(i, names);
            if (after > i) {
                int end = roles.beforeTitles(i);
                String role = roles.before(end);
                role = role != null ? role : roles.after(after);
                if (role != null) {
                    return role;
                }
                rank = rank != null ? rank : roles.before(i);
            }
        }
        return rank;
    }

    /** The index after the guest's name if the name begins at the word; otherwise the index of the word. */
    private int endOfName(int first, Set<String> names) {
        int end = first;
        for (int after = first + 1; after <= Math.min(words.size(), first + 5); after++) {
            if (after - 1 > first && words.get(after - 1).broken()) {
                break;
            }
            String printed = text.substring(
                    words.get(first).start(), words.get(after - 1).end());
            boolean honorific = Lexicon.isTitle(words.get(first).folded());
            end = !honorific && names.contains(SpeakerName.id(printed)) ? after : end;
        }
        return end;
    }

    /** The index of the first of the titles before a name. */
    private int beforeTitles(int name) {
        int end = name;
        while (end > 0 && Lexicon.isTitle(words.get(end - 1).folded()) && !breaks(end)) {
            end--;
        }
        return end;
    }

    /** The phrase that begins with the farthest post before the word, if nothing breaks it off; otherwise null. */
    private @Nullable String before(int end) {
        int post = -1;
        for (int i = end - 1; i >= 0 && i >= end - FARTHEST; i--) {
            boolean comma = words.get(Math.min(i + 1, words.size() - 1)).broken() && i + 1 < end;
            if (breaks(i + 1) || comma || (isStop(i) && !isPostHere(i))) {
                break;
            }
            post = isPostHere(i) ? i : post;
        }
        return post < 0 ? null : printed(post, end);
    }

    /** The phrase that begins with a post right after the name; otherwise null. */
    private @Nullable String after(int name) {
        if (name >= words.size() || !isPostHere(name) || breaks(name)) {
            return null;
        }
        int end = name + 1;
        while (end < words.size()
                && end - name < LONGEST_POST
                && !words.get(end).broken()
                && !endsPost(end)) {
            end++;
        }
        while (end > name + 1 && NEVER_LAST.contains(words.get(end - 1).folded())) {
            end--;
        }
        return printed(name, end);
    }

    /** Whether the word is no part of the post before it: «رئيس النادي قناعته», «محافظ الوادي عن …», but «المسؤول عن …». */
    private boolean endsPost(int i) {
        String word = words.get(i).folded();
        boolean about = word.equals("عن") && !isPostHere(i - 1);
        boolean joined = words.get(i).bare().length() < word.length()
                && Lexicon.isStop(words.get(i).bare());
        return isStop(i) || about || joined || (!words.get(i).hasArticle() && Lexicon.hasPossessive(word));
    }

    private boolean isPostHere(int i) {
        String word = words.get(i).folded();
        return !word.endsWith("دكتور") && !word.endsWith("دكتوره") && isPost(word);
    }

    private static boolean isPost(String word) {
        return Lexicon.isPost(word) || (word.startsWith("لل") && Lexicon.isPost(word.substring(2)));
    }

    private boolean isStop(int i) {
        return Lexicon.isStop(words.get(i).folded())
                && !STOPS_INSIDE.contains(words.get(i).folded());
    }

    /** Whether the end of a sentence, a colon, a semicolon or a line stands before the word. */
    private boolean breaks(int i) {
        if (i <= 0 || !words.get(i).broken()) {
            return false;
        }
        String between = text.substring(words.get(i - 1).end(), words.get(i).start());
        return between.chars().anyMatch(c -> ".؟?!:؛;…\n".indexOf(c) >= 0);
    }

    private String printed(int first, int after) {
        return Glyphs.clean(text.substring(
                        words.get(first).start(), words.get(after - 1).end()))
                .replaceAll("(?<![\\s،,])[\\s،,]++$", "");
    }
}
