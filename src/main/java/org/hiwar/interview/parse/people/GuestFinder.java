package org.hiwar.interview.parse.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hiwar.interview.SpeakerName;
import org.hiwar.interview.lexicon.Lexicon;
import org.hiwar.interview.lexicon.PrintedWord;
import org.hiwar.interview.speaker.NameForms;
import org.jspecify.annotations.Nullable;

/** Finds the guest in the text around an interview: each clue adds to the weight of a name. */
final class GuestFinder {
    /** In words, from the verb of saying: posts are long («رئيس اللجنة الوطنية للمقاولين بمجلس الغرف …»). */
    private static final int FARTHEST_CLAUSE = 24;

    private final String text;
    private final List<PrintedWord> words;
    private final NameWords nameWords;
    private final List<NameFinder.FoundName> names;
    private final GuestCandidates candidates = new GuestCandidates();

    private GuestFinder(String text) {
        this.text = text;
        this.words = PrintedWord.of(text);
        this.nameWords = new NameWords(words);
        this.names = new NameFinder(words).all();
    }

    /**
     * The guest whom the text names, or null.
     *
     * @param others the ids of people who are not the guest
     */
    static GuestCandidates.@Nullable Guest guest(@Nullable String title, String text, Set<String> others) {
        GuestFinder finder = new GuestFinder(text);
        finder.weighNames();
        finder.weighOpenings();
        finder.weighNamesBeforePosts();
        finder.weighSurnames();
        finder.weighEncounters();
        finder.weighRecurrence();
        if (title != null) {
            finder.weighTitle(title);
        }
        return finder.candidates.best(others);
    }

    /** Weighs each name by its place, its title or post, and verbs of saying before it. */
    private void weighNames() {
        boolean first = true;
        for (NameFinder.FoundName found : names) {
            GuestCandidates.GuestCandidate candidate = candidate(found.first(), found.after());
            if (found.first() > 0 && PrefaceWords.isRelation(words.get(found.first() - 1))) {
                candidate.weight -= 1;
                continue;
            }
            boolean opening = words.get(found.first()).start() < 400;
            double weight =
                    (found.titled() ? 1.2 : 0.2) + (opening ? 0.8 : 0) + (first ? (found.titled() ? 1 : 0.5) : 0);
            candidate.hasGivenName |= found.known();
            weight += (found.known() ? 0 : -0.8) + (found.first() <= 2 ? 1 : 0);
            candidate.weight += Math.max(weight - (found.length() == 1 ? 1.2 : 0), candidate.weight > 0 ? 0.5 : -1);
            candidate.weight += hasVerbBefore(found.first()) ? 1 : 0;
            first = false;
        }
    }

    /** Weighs the name before «أن» if the paragraph begins with a verb of saying: «أكد رئيس الجمعية فلان أن …». */
    private void weighOpenings() {
        for (int i = 0; i < words.size(); i++) {
            int clause = opensLine(i) && says(i) ? startOfClause(i) : -1;
            if (clause < 0) {
                continue;
            }
            int verb = i;
            List<NameFinder.FoundName> between = names.stream()
                    .filter(name -> name.first() > verb && name.after() <= clause && name.length() > 1)
                    .toList();
            if (!between.isEmpty()) {
                NameFinder.FoundName last = between.get(between.size() - 1);
                NameFinder.FoundName speaker = last.after() == clause ? last : between.get(0);
                candidate(speaker.first(), speaker.after()).weight += 2;
            } else if (nameWords.mayBeName(clause - 2, clause)) {
                candidate(clause - 2, clause).weight += 2;
            }
        }
    }

    private boolean says(int i) {
        return PrefaceWords.isSaying(words.get(i));
    }

    private boolean opensLine(int i) {
        int start = words.get(i).start();
        return i == 0 || text.lastIndexOf('\n', start) >= words.get(i - 1).end();
    }

    /** Weighs two words between a verb of saying and a post as a name, known or not: «قال فلان الفلاني رئيس الجمعية …». */
    private void weighNamesBeforePosts() {
        for (int i = 1; i + 2 < words.size(); i++) {
            boolean saying = PrefaceWords.isSayingPhrase(words.get(i - 1));
            boolean beforePost = saying && Lexicon.isPost(words.get(i + 2).folded());
            if (beforePost && nameWords.mayBeName(i, i + 2)) {
                candidate(i, i + 2).weight += 2.5;
            }
        }
    }

    /** The index at which the clause of what was said begins («أن» or «إلى أن»); -1 if it is not near the verb. */
    private int startOfClause(int verb) {
        for (int i = verb + 3; i < words.size() && i <= verb + FARTHEST_CLAUSE; i++) {
            if (PrefaceWords.opensClause(words.get(i))) {
                return PrefaceWords.isPreposition(words.get(i - 1)) ? i - 1 : i;
            }
        }
        return -1;
    }

    /** Weighs a name whose last word also stands after a verb of saying («قال النجّار»), if a title or a post precedes the name. */
    private void weighSurnames() {
        Set<String> afterVerbs = new HashSet<>();
        for (int i = 1; i < words.size(); i++) {
            if (says(i - 1)
                    && words.get(i).folded().length() > 3
                    && !Lexicon.isStop(words.get(i).folded())) {
                afterVerbs.add(words.get(i).folded());
            }
        }
        for (int i = 1; i < words.size(); i++) {
            PrintedWord first = words.get(i - 1);
            boolean plain = !first.hasArticle() && first.folded().length() > 2 && !isNoName(first);
            if (afterVerbs.contains(words.get(i).folded()) && !words.get(i).broken() && plain && isTitled(i - 1)) {
                candidate(i - 1, i + 1).weight += 1.5;
            }
        }
    }

    private static boolean isNoName(PrintedWord word) {
        boolean title = Lexicon.isTitle(word.folded()) || Lexicon.isPost(word.folded()) || Lexicon.isPost(word.bare());
        return title || Lexicon.isStop(word.folded()) || PrefaceWords.isSaying(word);
    }

    private boolean isTitled(int first) {
        for (int i = first - 1; i >= 0 && i >= first - 6 && !words.get(i + 1).broken(); i--) {
            if (Lexicon.isTitle(words.get(i).folded())
                    || Lexicon.isPost(words.get(i).bare())) {
                return true;
            }
        }
        return false;
    }

    private GuestCandidates.GuestCandidate candidate(int first, int after) {
        String name = SpeakerName.withoutHonorifics(PrintedWord.phrase(text, words, first, after));
        return candidates.candidate(name, first);
    }

    /** Whether a verb of saying stands at most seven words before the name, with no end of a sentence between them. */
    private boolean hasVerbBefore(int first) {
        for (int i = first - 1; i >= 0 && i >= first - 7; i--) {
            if (says(i)) {
                return true;
            }
            if (words.get(i).broken() && i < first - 3) {
                return false;
            }
        }
        return false;
    }

    /** Weighs the name after «حوار مع …» or «التقت …»; after «حوار مع …» also a name that is not known. */
    private void weighEncounters() {
        for (int i = 1; i + 1 < words.size(); i++) {
            boolean with = words.get(i).folded().equals("مع") && namesInterviewBefore(i);
            boolean meets = PrefaceWords.isMeeting(words.get(i));
            if (with) {
                addEncounter(i + 1, 4, true);
            } else if (meets) {
                addEncounter(i + 1, 2.5, false);
            }
        }
    }

    private boolean namesInterviewBefore(int with) {
        for (int i = with - 1; i >= 0 && i >= with - 8; i--) {
            if (PrefaceWords.namesInterview(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    private void addEncounter(int from, double weight, boolean anyName) {
        for (NameFinder.FoundName found :
                new NameFinder(words.subList(from, Math.min(words.size(), from + 14))).all()) {
            boolean near = found.titled() || found.first() <= 1;
            if (near || found.first() < 9) {
                candidate(from + found.first(), from + found.after()).weight += near ? weight : weight / 2;
                return;
            }
        }
        int after = anyName ? new NameFinder(words).afterWith(from) : from;
        if (after > from && after - from >= 2) {
            candidate(firstOfName(from, after), after).weight += weight;
        }
    }

    private int firstOfName(int from, int after) {
        int first = from;
        while (first < after - 1
                && (Lexicon.isTitle(words.get(first).folded())
                        || Lexicon.isPost(words.get(first).bare()))) {
            first++;
        }
        return first;
    }

    /** Weighs names whose last word occurs again, because texts repeat the guest's last name. */
    private void weighRecurrence() {
        Map<String, Integer> counts = new HashMap<>();
        for (PrintedWord word : words) {
            counts.merge(word.folded(), 1, Integer::sum);
        }
        candidates.forEach((id, candidate) -> {
            String last = NameForms.lastWord(id);
            int times = counts.getOrDefault(last, 0) + counts.getOrDefault("و" + last, 0);
            candidate.weight += id.contains("-") && last.length() > 2 ? Math.min(3, Math.max(0, times - 1)) * 0.6 : 0;
        });
    }

    /** Weighs names in the title: «فلان لـ«الصحيفة»: …» or «فلان: …». */
    private void weighTitle(String title) {
        List<PrintedWord> heading = PrintedWord.of(title);
        for (NameFinder.FoundName found : new NameFinder(heading).all()) {
            String name = PrintedWord.phrase(title, heading, found.first(), found.after());
            candidates.candidate(name, words.size()).weight += found.first() <= 2 ? 2 : 1;
        }
    }
}
