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

/** What the words around an interview say of who speaks in it: the guest, who asked, and the outlet. */
final class GuestFinder {
    /** In words: posts are long, «رئيس اللجنة الوطنية للمقاولين بمجلس الغرف …». */
    private static final int FARTHEST_CLAUSE = 24;

    private final String text;
    private final List<PrintedWord> words;
    private final NameWords places;
    private final List<NameFinder.FoundName> names;
    private final GuestCandidates candidates = new GuestCandidates();

    private GuestFinder(String text) {
        this.text = text;
        this.words = PrintedWord.of(text);
        this.places = new NameWords(words);
        this.names = new NameFinder(words).all();
    }

    /** The guest whom the text names, without honorifics, or null. */
    static GuestCandidates.@Nullable Guest guest(@Nullable String title, String text, Set<String> others) {
        GuestFinder preface = new GuestFinder(text);
        preface.weighNames();
        preface.weighOpenings();
        preface.weighSayers();
        preface.weighSpokenNames();
        preface.weighEncounters();
        preface.weighRecurrence();
        if (title != null) {
            preface.weighTitle(title);
        }
        return preface.candidates.best(others);
    }

    private void weighNames() {
        boolean first = true;
        for (NameFinder.FoundName found : names) {
            GuestCandidates.GuestCandidate candidate = candidate(found.first(), found.after());
            if (found.first() > 0 && TalkWords.isRelation(words.get(found.first() - 1))) {
                candidate.weight -= 1;
                continue;
            }
            boolean opening = words.get(found.first()).start() < 400;
            double weight =
                    (found.titled() ? 1.2 : 0.2) + (opening ? 0.8 : 0) + (first ? (found.titled() ? 1 : 0.5) : 0);
            candidate.known |= found.known();
            weight += (found.known() ? 0 : -0.8) + (found.first() <= 2 ? 1 : 0);
            candidate.weight += Math.max(weight - (found.length() == 1 ? 1.2 : 0), candidate.weight > 0 ? 0.5 : -1);
            candidate.weight += saidBefore(found.first()) ? 1 : 0;
            first = false;
        }
    }

    /** «أكد رئيس الجمعية فلان أن …» at the head of a paragraph: whose words it tells stands before the «أن». */
    private void weighOpenings() {
        for (int i = 0; i < words.size(); i++) {
            int that = opensLine(i) && says(i) ? that(i) : -1;
            if (that < 0) {
                continue;
            }
            int verb = i;
            List<NameFinder.FoundName> told = names.stream()
                    .filter(name -> name.first() > verb && name.after() <= that && name.length() > 1)
                    .toList();
            if (!told.isEmpty()) {
                NameFinder.FoundName last = told.get(told.size() - 1);
                NameFinder.FoundName teller = last.after() == that ? last : told.get(0);
                candidate(teller.first(), teller.after()).weight += 2;
            } else if (places.mayBeWhole(that - 2, that)) {
                candidate(that - 2, that).weight += 2;
            }
        }
    }

    private boolean says(int i) {
        return TalkWords.isSaying(words.get(i));
    }

    private boolean opensLine(int i) {
        int start = words.get(i).start();
        return i == 0 || text.lastIndexOf('\n', start) >= words.get(i - 1).end();
    }

    /** «قال فلان الفلاني رئيس الجمعية …»: between a verb of saying and a post two words are a name, known or not. */
    private void weighSayers() {
        for (int i = 1; i + 2 < words.size(); i++) {
            boolean said = TalkWords.isSayingOrSaid(words.get(i - 1));
            boolean told = said && Lexicon.isPost(words.get(i + 2).folded());
            if (told && places.mayBeWhole(i, i + 2)) {
                candidate(i, i + 2).weight += 2.5;
            }
        }
    }

    /** Where the clause of what was said begins behind a verb of saying, a preposition before «أن» too; -1: nowhere near. */
    private int that(int verb) {
        for (int i = verb + 3; i < words.size() && i <= verb + FARTHEST_CLAUSE; i++) {
            if (TalkWords.opensClause(words.get(i))) {
                return TalkWords.isPreposition(words.get(i - 1)) ? i - 1 : i;
            }
        }
        return -1;
    }

    /** «قال النجّار» tells a last name; the word before it, behind a title or a post elsewhere, is the first name. */
    private void weighSpokenNames() {
        Set<String> spoken = new HashSet<>();
        for (int i = 1; i < words.size(); i++) {
            if (says(i - 1)
                    && words.get(i).folded().length() > 3
                    && !Lexicon.isStop(words.get(i).folded())) {
                spoken.add(words.get(i).folded());
            }
        }
        for (int i = 1; i < words.size(); i++) {
            PrintedWord first = words.get(i - 1);
            boolean plain = !first.hasArticle() && first.folded().length() > 2 && !isSaid(first);
            if (spoken.contains(words.get(i).folded()) && !words.get(i).broken() && plain && isTitled(i - 1)) {
                candidate(i - 1, i + 1).weight += 1.5;
            }
        }
    }

    private static boolean isSaid(PrintedWord word) {
        boolean title = Lexicon.isTitle(word.folded()) || Lexicon.isPost(word.folded()) || Lexicon.isPost(word.bare());
        return title || Lexicon.isStop(word.folded()) || TalkWords.isSaying(word);
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
        return candidates.named(name, first);
    }

    /** A verb of saying a few words before the name, with no end of a sentence between. */
    private boolean saidBefore(int first) {
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

    /** «حوار مع …», «التقت … بـ…»: the name that follows is the guest's, known or not. */
    private void weighEncounters() {
        for (int i = 1; i + 1 < words.size(); i++) {
            boolean with = words.get(i).folded().equals("مع") && talksBefore(i);
            boolean meets = TalkWords.isMeeting(words.get(i));
            if (with) {
                encounter(i + 1, 4, true);
            } else if (meets) {
                encounter(i + 1, 2.5, false);
            }
        }
    }

    private boolean talksBefore(int with) {
        for (int i = with - 1; i >= 0 && i >= with - 8; i--) {
            if (TalkWords.isTalk(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    private void encounter(int from, double weight, boolean unknownToo) {
        for (NameFinder.FoundName found :
                new NameFinder(words.subList(from, Math.min(words.size(), from + 14))).all()) {
            boolean near = found.titled() || found.first() <= 1;
            if (near || found.first() < 9) {
                candidate(from + found.first(), from + found.after()).weight += near ? weight : weight / 2;
                return;
            }
        }
        int after = unknownToo ? new NameFinder(words).afterWith(from) : from;
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

    /** The guest is named again, by the last name alone. */
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

    /** «فلان لـ«الصحيفة»: …» or «فلان: …» in a title is the guest. */
    private void weighTitle(String title) {
        List<PrintedWord> heading = PrintedWord.of(title);
        for (NameFinder.FoundName found : new NameFinder(heading).all()) {
            String name = PrintedWord.phrase(title, heading, found.first(), found.after());
            candidates.named(name, words.size()).weight += found.first() <= 2 ? 2 : 1;
        }
    }
}
