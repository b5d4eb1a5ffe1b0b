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

/** Describes the guests of an interview: as the archive does, else as the text does around it. */
public final class DescribedGuests {
    private DescribedGuests() {}

    /** The same interview, its guests with their roles wherever they speak; guests whom only the archive names come last. */
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
        List<Speaker> silent = known.stream()
                .filter(guest -> guests.stream().noneMatch(other -> isOne(guest, other)))
                .toList();
        return new Parsed(
                facts.withPeople(
                        facts.interviewer(),
                        Stream.concat(guests.stream(), silent.stream()).toList()),
                parsed.preface(),
                parsed.turns().stream().map(turn -> spoken(turn, described)).toList(),
                parsed.postface(),
                parsed.warnings());
    }

    private static Speaker described(Speaker guest, List<Speaker> known, List<String> around) {
        Speaker said =
                known.stream().filter(other -> isOne(other, guest)).findFirst().orElse(null);
        List<String> aliases = Stream.concat(
                        guest.aliases().stream(), said == null ? Stream.empty() : said.aliases().stream())
                .filter(alias -> !alias.equals(guest.name()))
                .distinct()
                .toList();
        String role = said != null && said.role() != null ? said.role() : orPrinted(guest, around);
        return new Speaker(guest.id(), guest.name(), aliases, role);
    }

    private static @Nullable String orPrinted(Speaker guest, List<String> around) {
        return guest.role() != null ? guest.role() : GuestRoles.of(guest, around);
    }

    /** Whether one name of one is a name of the other. */
    private static boolean isOne(Speaker one, Speaker other) {
        return one.id().equals(other.id())
                || names(one).anyMatch(name -> names(other).anyMatch(name::equals));
    }

    private static Stream<String> names(Speaker speaker) {
        return Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream());
    }

    private static Turn spoken(Turn turn, Map<String, Speaker> described) {
        Speaker speaker = turn.speaker();
        Speaker guest = speaker == null ? null : described.get(speaker.id());
        return guest == null ? turn : turn.withSpeaker(guest);
    }
}
