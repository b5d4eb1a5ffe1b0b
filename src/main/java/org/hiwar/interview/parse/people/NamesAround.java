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

/** The people whom the words around an interview name in full, for labels that say less: «م. مطر», «وزير الري». */
final class NamesAround {
    /** Words between what somebody is and their name: «وزير الري [السابق الدكتور] سمير العقاد». */
    private static final int REACH = 4;

    private final List<PrintedWord> words;
    /** By id, as printed without honorifics, in order. */
    private final Map<String, String> names = new LinkedHashMap<>();
    /** Where each begins among the words, for each time. */
    private final List<NamePlace> places = new ArrayList<>();

    private record NamePlace(String id, int first) {}

    NamesAround(String text) {
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

    /** The only one whose name the label shortens, or null. */
    @Nullable String whole(String label) {
        List<String> ids = names.keySet().stream()
                .filter(id -> NameForms.isShortened(label, id))
                .toList();
        return ids.size() == 1 ? names.get(ids.get(0)) : null;
    }

    /** The only one of whom the text says that they are what the label says, or null: «وزير الري الدكتور سمير العقاد». */
    @Nullable String bearer(String label) {
        List<String> said = NameForms.words(label);
        List<String> ids = places.stream()
                .filter(place -> isSaidBefore(place.first(), said))
                .map(NamePlace::id)
                .distinct()
                .toList();
        return ids.size() == 1 ? names.get(ids.get(0)) : null;
    }

    private boolean isSaidBefore(int first, List<String> said) {
        for (int end = first; end > 0 && end > first - REACH; end--) {
            if (end < first && words.get(end).broken() && !isTitle(end - 1)) {
                return false;
            }
            int from = end - said.size();
            if (from >= 0 && isSaid(from, said)) {
                return true;
            }
        }
        return false;
    }

    /** «د.» has a full stop that ends nothing. */
    private boolean isTitle(int i) {
        return Lexicon.isTitle(words.get(i).folded());
    }

    private boolean isSaid(int from, List<String> said) {
        for (int i = 0; i < said.size(); i++) {
            PrintedWord word = words.get(from + i);
            if (!word.folded().equals(said.get(i)) && !(i == 0 && word.bare().equals(said.get(i)))) {
                return false;
            }
        }
        return true;
    }
}
