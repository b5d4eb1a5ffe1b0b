package org.hiwar.interview.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiwar.interview.Interview;
import org.hiwar.interview.Speaker;
import org.hiwar.interview.SpeakerName;
import org.hiwar.interview.Turn;
import org.hiwar.interview.Warning;
import org.jspecify.annotations.Nullable;

/**
 * Gives the speakers of an interview the ids and names of the archive. A printed name that the archive has not listed is
 * joined to a known speaker only if exactly one may have it, and nobody else in the interview is that speaker. Each join is
 * reported as a warning.
 */
public final class AuthorityControl {
    private final Interview interview;
    private final Authority authority;
    private final Map<String, Speaker> people = new LinkedHashMap<>();
    private final Map<String, KnownSpeaker> matched = new LinkedHashMap<>();
    private final Map<String, Speaker> known = new LinkedHashMap<>();
    private final List<Warning> warnings = new ArrayList<>();

    private AuthorityControl(Interview interview, Authority authority) {
        this.interview = interview;
        this.authority = authority;
    }

    /** The interview with its known speakers; the same interview if none is known. */
    public static Interview apply(Interview interview, Authority authority) {
        if (authority.speakers().isEmpty()) {
            return interview;
        }
        return new AuthorityControl(interview, authority).applied();
    }

    private Interview applied() {
        Stream.concat(
                        interview.facts().guests().stream(),
                        interview.turns().stream().flatMap(turn -> Stream.ofNullable(turn.speaker())))
                .forEach(speaker -> people.putIfAbsent(speaker.id(), speaker));
        Set<String> listed = new LinkedHashSet<>();
        for (Speaker speaker : people.values()) {
            List<String> keys = keys(speaker);
            if (authority.lists(keys)) {
                authority.candidates(keys).forEach(one -> listed.add(one.id()));
            }
        }
        people.values().forEach(speaker -> recognize(speaker, listed));
        matched.forEach((id, one) -> known.put(id, joined(one)));
        String asker = asker();
        return known.isEmpty()
                        && warnings.isEmpty()
                        && Objects.equals(asker, interview.facts().interviewer())
                ? interview
                : changed(asker);
    }

    private void recognize(Speaker speaker, Set<String> listed) {
        List<String> keys = keys(speaker);
        boolean certain = authority.lists(keys);
        List<KnownSpeaker> candidates = authority.candidates(keys);
        if (candidates.isEmpty()) {
            return;
        }
        boolean taken = !certain && candidates.stream().anyMatch(one -> listed.contains(one.id()));
        if (candidates.size() > 1 || taken) {
            warn(Warning.Code.AUTHORITY_AMBIGUOUS, speaker, notJoined(speaker, candidates, taken));
            return;
        }
        KnownSpeaker one = candidates.get(0);
        matched.put(speaker.id(), one);
        if (!SpeakerName.id(one.name()).equals(SpeakerName.id(speaker.name()))) {
            warn(
                    certain ? Warning.Code.AUTHORITY_SPELLING : Warning.Code.AUTHORITY_MATCHED,
                    speaker,
                    taken(speaker.name(), one, certain));
        }
    }

    private static String taken(String name, KnownSpeaker one, boolean certain) {
        String why =
                certain ? "because the archive lists this spelling" : "because no other known speaker may be meant";
        return "«" + name + "» is taken for «" + one.name() + "» (" + one.id() + "), " + why;
    }

    private static String notJoined(Speaker speaker, List<KnownSpeaker> candidates, boolean taken) {
        String names = candidates.stream()
                .map(one -> "«" + one.name() + "» (" + one.id() + ")")
                .collect(Collectors.joining(", "));
        return "«" + speaker.name() + "» may be " + names + " and is joined to "
                + (taken
                        ? "nobody, because somebody else in the interview has a listed name of that speaker"
                        : "none of them");
    }

    /** The speaker with the archive's name and role, and all spellings of the archive and of this interview. */
    private Speaker joined(KnownSpeaker one) {
        Set<String> aliases = new LinkedHashSet<>(one.spellings());
        String role = one.role();
        for (Speaker speaker : people.values()) {
            if (one.equals(matched.get(speaker.id()))) {
                aliases.add(speaker.name());
                aliases.addAll(speaker.aliases());
                role = role == null ? speaker.role() : role;
            }
        }
        aliases.remove(one.name());
        return new Speaker(one.id(), one.name(), List.copyOf(aliases), role);
    }

    /** The interviewer's name. If the interviewer speaks no turn, only a listed name is replaced by the archive's. */
    private @Nullable String asker() {
        String name = interview.facts().interviewer();
        if (name == null) {
            return null;
        }
        Speaker speaker = known.get(SpeakerName.id(name));
        if (speaker != null) {
            return speaker.name();
        }
        List<String> key = List.of(SpeakerName.id(name));
        if (!authority.lists(key)) {
            return name;
        }
        KnownSpeaker one = authority.candidates(key).get(0);
        if (!SpeakerName.id(one.name()).equals(key.get(0))) {
            warnings.add(new Warning(Warning.Code.AUTHORITY_SPELLING, 0, taken(name, one, true)));
        }
        return one.name();
    }

    private Interview changed(@Nullable String asker) {
        List<Warning> all = new ArrayList<>(interview.warnings());
        all.addAll(warnings);
        all.sort(Comparator.comparingInt(Warning::line));
        List<Speaker> guests =
                interview.facts().guests().stream().map(this::known).distinct().toList();
        List<Turn> turns = interview.turns().stream()
                .map(turn -> turn.speaker() == null ? turn : turn.withSpeaker(known(turn.speaker())))
                .toList();
        return new Interview(
                interview.id(),
                interview.facts().withPeople(asker, guests),
                interview.preface(),
                turns,
                interview.postface(),
                all);
    }

    private Speaker known(Speaker speaker) {
        return known.getOrDefault(speaker.id(), speaker);
    }

    private static List<String> keys(Speaker speaker) {
        return Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream())
                .map(SpeakerName::id)
                .distinct()
                .toList();
    }

    private void warn(Warning.Code code, Speaker speaker, String message) {
        int line = interview.turns().stream()
                .filter(turn -> turn.speaker() != null && turn.speaker().id().equals(speaker.id()))
                .mapToInt(Turn::line)
                .findFirst()
                .orElse(0);
        warnings.add(new Warning(code, line, message));
    }
}
