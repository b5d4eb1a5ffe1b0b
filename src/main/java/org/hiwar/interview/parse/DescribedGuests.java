package org.hiwar.interview.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hiwar.interview.Facts;
import org.hiwar.interview.Speaker;
import org.hiwar.interview.Turn;
import org.hiwar.interview.parse.people.GuestRoles;
import org.jspecify.annotations.Nullable;

/** Completes the guests of an interview with their other names and their roles, from the archive or otherwise from the text. */
public final class DescribedGuests {
    private DescribedGuests() {}

    /**
     * The same interview with described guests, in its turns too. Guests who are known but not found in the text come last.
     *
     * @param known the guests that the archive names
     */
    public static Parsed described(List<Speaker> known, Parsed parsed) {
        List<String> around = new ArrayList<>(parsed.preface());
        Facts facts = parsed.facts();
        if (facts.title() != null) {
            around.add(facts.title());
        }
        Map<String, Speaker> described = new HashMap<>();
        for (Speaker guest : facts.guests()) {
            described.put(guest.id(), described(guest, known, around));
        }
        List<Speaker> guests = facts.guests().stream()
                .map(guest -> described.getOrDefault(guest.id(), guest))
                .toList();
        List<Speaker> others = known.stream()
                .filter(guest -> guests.stream().noneMatch(other -> shareAName(guest, other)))
                .toList();
        return new Parsed(
                facts.withPeople(
                        facts.interviewer(),
                        Stream.concat(guests.stream(), others.stream()).toList()),
                parsed.preface(),
                parsed.turns().stream()
                        .map(turn -> withDescription(turn, described))
                        .toList(),
                parsed.postface(),
                parsed.warnings());
    }

    private static Speaker described(Speaker guest, List<Speaker> known, List<String> around) {
        Speaker sameGuest = known.stream()
                .filter(other -> shareAName(other, guest))
                .findFirst()
                .orElse(null);
        List<String> aliases = Stream.concat(
                        guest.aliases().stream(), sameGuest == null ? Stream.empty() : sameGuest.aliases().stream())
                .filter(alias -> !alias.equals(guest.name()))
                .distinct()
                .toList();
        String role = sameGuest != null && sameGuest.role() != null ? sameGuest.role() : printedRole(guest, around);
        return new Speaker(guest.id(), guest.name(), aliases, role);
    }

    private static @Nullable String printedRole(Speaker guest, List<String> around) {
        return guest.role() != null ? guest.role() : GuestRoles.of(guest, around);
    }

    /** Whether the two speakers have a name or the id in common. */
    private static boolean shareAName(Speaker one, Speaker other) {
        return one.id().equals(other.id())
                || names(one).anyMatch(name -> names(other).anyMatch(name::equals));
    }

    private static Stream<String> names(Speaker speaker) {
        return Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream());
    }

    private static Turn withDescription(Turn turn, Map<String, Speaker> described) {
        Speaker speaker = turn.speaker();
        Speaker guest = speaker == null ? null : described.get(speaker.id());
        return guest == null ? turn : turn.withSpeaker(guest);
    }
}
