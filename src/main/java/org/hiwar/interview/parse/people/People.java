package org.hiwar.interview.parse.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hiwar.interview.Speaker;
import org.hiwar.interview.SpeakerName;
import org.hiwar.interview.Warning;
import org.hiwar.interview.speaker.Authority;
import org.hiwar.interview.speaker.NameForms;
import org.jspecify.annotations.Nullable;

/** The speakers of one side, those who ask or those who answer, each with all spellings. */
public final class People {
    /** With more names than this, spellings are not joined: every name is compared with every other, and no panel is as large. */
    private static final int MOST_PEOPLE = 300;

    private final Authority authority;
    private final Map<String, List<String>> spellings = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    /** The id of the full name for each id that was joined to another. */
    private final Map<String, String> joined = new LinkedHashMap<>();

    /** Speakers that were made already: many turns ask for the same one, after all names were added. */
    private final Map<String, Speaker> speakers = new HashMap<>();

    private final Map<String, Speaker> byId = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private @Nullable String guest;

    People(Authority authority) {
        this.authority = authority;
    }

    /** Adds a name that a turn on the line has. */
    void add(String printed, int line) {
        String id = ids.computeIfAbsent(printed, SpeakerName::id);
        List<String> known = spellings.computeIfAbsent(id, key -> new ArrayList<>());
        if (!known.contains(printed)) {
            known.add(printed);
        }
        lines.putIfAbsent(id, line);
    }

    /** Adds the name of a guest from outside the turns. It becomes the first spelling of its speaker. */
    void addGuest(String name) {
        String id = SpeakerName.id(name);
        spellings.computeIfAbsent(id, key -> new ArrayList<>()).add(0, name);
        guest = guest == null ? id : guest;
    }

    /** Adds the full names of the text that labels shorten, unless a label itself is the full name. */
    void addFullNames(FullNames fullNames) {
        for (String id : List.copyOf(spellings.keySet())) {
            String full = fullNames.ofLabel(id);
            boolean alone = spellings.keySet().stream().noneMatch(other -> NameForms.isShortened(id, other));
            if (full != null && alone) {
                spellings.computeIfAbsent(SpeakerName.id(full), key -> new ArrayList<>(List.of(full)));
            }
        }
    }

    boolean isEmpty() {
        return spellings.isEmpty();
    }

    /** Whether a speaker of this side may have the name. */
    boolean has(String name) {
        String id = SpeakerName.id(name);
        return spellings.keySet().stream().anyMatch(other -> other.equals(id) || NameForms.mayBeOne(other, id));
    }

    /** Joins each shorter or different spelling to the only name to which it may belong. */
    List<Warning> join() {
        List<Warning> warnings = new ArrayList<>();
        if (spellings.size() > MOST_PEOPLE) {
            return warnings;
        }
        for (String id : List.copyOf(spellings.keySet())) {
            List<String> candidates = spellings.keySet().stream()
                    .filter(other -> !other.equals(id)
                            && !joined.containsKey(other)
                            && isFormOf(id, other)
                            && !authority.areApart(id, other))
                    .toList();
            if (candidates.size() == 1) {
                String whole = candidates.get(0);
                joined.put(id, whole);
                String said = "«" + spellings.getOrDefault(id, List.of(id)).get(0) + "» is taken for «"
                        + spellings.getOrDefault(whole, List.of(whole)).get(0) + "»";
                warnings.add(new Warning(Warning.Code.ALIAS_MERGED, lines.getOrDefault(id, 0), said));
            }
        }
        return warnings;
    }

    /** Whether the form is a shortened whole name, or another spelling of the guest's name in the preface. */
    private boolean isFormOf(String form, String whole) {
        return NameForms.isShortened(form, whole) || (whole.equals(guest) && NameForms.isRespelt(form, whole));
    }

    /** The speaker with the name. */
    Speaker find(String printed) {
        String id = ids.computeIfAbsent(printed, SpeakerName::id);
        return speaker(joined.getOrDefault(id, id));
    }

    /** The only speaker of this side; null if there is none or several. */
    @Nullable Speaker only() {
        return byId().size() == 1 ? byId().values().iterator().next() : null;
    }

    List<Speaker> speakers() {
        return List.copyOf(byId().values());
    }

    Map<String, Speaker> byId() {
        if (byId.isEmpty()) {
            for (String id : spellings.keySet()) {
                if (!joined.containsKey(id)) {
                    byId.putIfAbsent(speaker(id).id(), speaker(id));
                }
            }
        }
        return byId;
    }

    private Speaker speaker(String id) {
        return speakers.computeIfAbsent(id, this::make);
    }

    private Speaker make(String id) {
        List<String> all = new ArrayList<>(spellings.getOrDefault(id, List.of()));
        joined.forEach((form, whole) -> {
            if (whole.equals(id)) {
                all.addAll(spellings.getOrDefault(form, List.of()));
            }
        });
        String name = SpeakerName.withoutHonorifics(all.isEmpty() ? id : all.get(0));
        List<String> aliases =
                all.stream().filter(one -> !one.equals(name)).distinct().toList();
        return new Speaker(SpeakerName.id(name), name, aliases, null);
    }
}
