package org.hiwar.interview.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hiwar.interview.SpeakerName;

/**
 * The result of a command that edits the archive's list of speakers.
 *
 * @param authority the list after the command
 * @param changes a sentence about each change; empty if nothing had to be changed
 */
public record AuthorityEdit(Authority authority, List<String> changes) {
    public AuthorityEdit {
        changes = List.copyOf(changes);
    }

    /**
     * Makes the name a spelling of the person's. If it is the name of another known speaker, that speaker is joined to the person.
     *
     * @param person id or name of the person, who is added to the list if unknown
     */
    public static AuthorityEdit join(Authority authority, String person, String name) {
        EditedSpeakers editing = new EditedSpeakers(authority);
        KnownSpeaker whole = editing.person(person);
        String key = SpeakerName.id(name);
        Optional<KnownSpeaker> other = authority.find(name);
        if (other.isPresent() && other.get().id().equals(whole.id())) {
            return editing.done();
        }
        List<String> spellings = new ArrayList<>(whole.spellings());
        if (other.isPresent() && !isListed(other.get(), key)) {
            spellings.add(other.get().name());
            spellings.addAll(other.get().spellings());
            editing.remove(other.get());
            editing.say("«" + other.get().name() + "» (" + other.get().id() + ") is «" + whole.name() + "» now");
        } else {
            other.ifPresent(one -> editing.replace(one.withSpellings(without(one.spellings(), key))));
            other.ifPresent(one -> editing.say("«" + name + "» is no longer a spelling of «" + one.name() + "»"));
            spellings.add(name);
            editing.say("«" + name + "» is a spelling of «" + whole.name() + "» (" + whole.id() + ") now");
        }
        List<String> not = whole.not().stream()
                .filter(one ->
                        spellings.stream().noneMatch(own -> SpeakerName.id(own).equals(SpeakerName.id(one))))
                .toList();
        editing.replace(whole.withSpellings(spellings).withNot(not));
        return editing.done();
    }

    /**
     * Notes that the name belongs to somebody else than the person, however similar it is.
     *
     * @param person id or name of the person, who is added to the list if unknown
     * @throws IllegalArgumentException if it is the person's own name
     */
    public static AuthorityEdit separate(Authority authority, String person, String name) {
        EditedSpeakers editing = new EditedSpeakers(authority);
        KnownSpeaker whole = editing.person(person);
        String key = SpeakerName.id(name);
        if (SpeakerName.id(whole.name()).equals(key)) {
            throw new IllegalArgumentException("«" + name + "» is itself the name of \"" + whole.id() + "\"");
        }
        if (whole.isNot(key)) {
            return editing.done();
        }
        List<String> not = new ArrayList<>(whole.not());
        not.add(name);
        editing.replace(whole.withSpellings(without(whole.spellings(), key)).withNot(not));
        editing.say("«" + name + "» will never be taken for «" + whole.name() + "» (" + whole.id() + ")");
        return editing.done();
    }

    private static boolean isListed(KnownSpeaker speaker, String key) {
        return !speaker.id().equals(key)
                && speaker.spellings().stream()
                        .anyMatch(spelling -> SpeakerName.id(spelling).equals(key));
    }

    private static List<String> without(List<String> names, String key) {
        return names.stream().filter(name -> !SpeakerName.id(name).equals(key)).toList();
    }

    /** The list while it is edited. */
    private static final class EditedSpeakers {
        private final Authority before;
        private final List<KnownSpeaker> speakers;
        private final List<String> changes = new ArrayList<>();

        EditedSpeakers(Authority before) {
            this.before = before;
            this.speakers = new ArrayList<>(before.speakers());
        }

        KnownSpeaker person(String idOrName) {
            Optional<KnownSpeaker> known = before.find(idOrName);
            if (known.isEmpty()) {
                speakers.add(KnownSpeaker.named(SpeakerName.withoutHonorifics(idOrName)));
            }
            return known.orElseGet(() -> Objects.requireNonNull(speakers.get(speakers.size() - 1)));
        }

        void replace(KnownSpeaker speaker) {
            speakers.replaceAll(one -> one.id().equals(speaker.id()) ? speaker : one);
        }

        void remove(KnownSpeaker speaker) {
            speakers.removeIf(one -> one.id().equals(speaker.id()));
        }

        void say(String sentence) {
            changes.add(sentence);
        }

        AuthorityEdit done() {
            return new AuthorityEdit(changes.isEmpty() ? before : new Authority(speakers), changes);
        }
    }
}
