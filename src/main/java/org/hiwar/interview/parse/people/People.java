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

/** The people of one side, each with all spellings. */
public final class People {
    /** No panel has so many; names that many share are compared with none. */
    private static final int MOST_PEOPLE = 300;

    private final Authority authority;
    private final Map<String, List<String>> spellings = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Map<String, String> joined = new LinkedHashMap<>();

    /** Turns are many and speakers few: each is made once, and asked for only when all are met. */
    private final Map<String, Speaker> made = new HashMap<>();

    private final Map<String, Speaker> byId = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private @Nullable String first;

    People(Authority authority) {
        this.authority = authority;
    }

    void meet(String printed, int line) {
        String id = ids.computeIfAbsent(printed, SpeakerName::id);
        List<String> known = spellings.computeIfAbsent(id, key -> new ArrayList<>());
        if (!known.contains(printed)) {
            known.add(printed);
        }
        lines.putIfAbsent(id, line);
    }

    /** A name from outside the turns: its spelling comes first. */
    void meetFirst(String name) {
        String id = SpeakerName.id(name);
        spellings.computeIfAbsent(id, key -> new ArrayList<>()).add(0, name);
        first = first == null ? id : first;
    }

    /** Full names of the text's that labels here shorten, where no label says it in full. */
    void meetWholes(NamesAround named) {
        for (String id : List.copyOf(spellings.keySet())) {
            String whole = named.whole(id);
            boolean alone = spellings.keySet().stream().noneMatch(other -> NameForms.isShortened(id, other));
            if (whole != null && alone) {
                spellings.computeIfAbsent(SpeakerName.id(whole), key -> new ArrayList<>(List.of(whole)));
            }
        }
    }

    boolean isEmpty() {
        return spellings.isEmpty();
    }

    /** Whether somebody of this side may be the one of that name. */
    boolean has(String name) {
        String id = SpeakerName.id(name);
        return spellings.keySet().stream().anyMatch(other -> other.equals(id) || NameForms.mayBeOne(other, id));
    }

    /** Joins spellings of one person where there is exactly one they may belong to. */
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

    /** A lesser form: shortened, or another spelling of the name that the preface gives. */
    private boolean isFormOf(String form, String whole) {
        return NameForms.isShortened(form, whole) || (whole.equals(first) && NameForms.isRespelt(form, whole));
    }

    Speaker find(String printed) {
        String id = ids.computeIfAbsent(printed, SpeakerName::id);
        return speaker(joined.getOrDefault(id, id));
    }

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
        return made.computeIfAbsent(id, this::make);
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
