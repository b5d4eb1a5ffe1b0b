package org.hiwar.interview.parse.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hiwar.interview.SpeakerName;
import org.hiwar.interview.lexicon.Lexicon;
import org.hiwar.interview.lexicon.PrintedWord;
import org.hiwar.interview.speaker.NameForms;
import org.jspecify.annotations.Nullable;

/** The full names in the text around an interview. They complete labels that say less: «م. مطر», «وزير الري». */
final class FullNames {
    /** How many words may stand between a post and the name, plus one: «وزير الري [السابق الدكتور] سمير العقاد». */
    private static final int REACH = 4;

    private final List<PrintedWord> words;

    /** The names as printed, without honorifics, by id; in the order of the text. */
    private final Map<String, String> names = new LinkedHashMap<>();

    /** Each occurrence of a name. */
    private final List<NamePlace> places = new ArrayList<>();

    /** The id of a name and the index of its first word. */
    private record NamePlace(String id, int first) {}

    FullNames(String text) {
        words = PrintedWord.of(text);
        for (NameFinder.FoundName found : new NameFinder(words).all()) {
            if (found.length() > 1 && found.known()) {
                String printed = PrintedWord.phrase(text, words, found.first(), found.after());
                String name = SpeakerName.withoutHonorifics(printed);
                String id = SpeakerName.id(name);
                names.putIfAbsent(id, name);
                places.add(new NamePlace(id, found.first()));
            }
        }
    }

    /** The only full name that the label shortens; null if there is none or several. */
    @Nullable String ofLabel(String label) {
        List<String> ids = names.keySet().stream()
                .filter(id -> NameForms.isShortened(label, id))
                .toList();
        return ids.size() == 1 ? names.get(ids.get(0)) : null;
    }

    /** The only full name after the post that the label names («وزير الري الدكتور سمير العقاد»); null if there is none or several. */
    @Nullable String ofPost(String label) {
        List<String> post = NameForms.words(label);
        List<String> ids = places.stream()
                .filter(place -> standsBefore(place.first(), post))
                .map(NamePlace::id)
                .distinct()
                .toList();
        return ids.size() == 1 ? names.get(ids.get(0)) : null;
    }

    private boolean standsBefore(int first, List<String> post) {
        for (int end = first; end > 0 && end > first - REACH; end--) {
            if (end < first && words.get(end).broken() && !isTitle(end - 1)) {
                return false;
            }
            int from = end - post.size();
            if (from >= 0 && isAt(from, post)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word is a title: the full stop of «د.» ends no sentence. */
    private boolean isTitle(int i) {
        return Lexicon.isTitle(words.get(i).folded());
    }

    private boolean isAt(int from, List<String> post) {
        for (int i = 0; i < post.size(); i++) {
            PrintedWord word = words.get(from + i);
            if (!word.folded().equals(post.get(i)) && !(i == 0 && word.bare().equals(post.get(i)))) {
                return false;
            }
        }
        return true;
    }
}
