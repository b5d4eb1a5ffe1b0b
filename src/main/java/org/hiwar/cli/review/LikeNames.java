package org.hiwar.cli.review;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hiwar.interview.Speaker;
import org.hiwar.interview.speaker.Authority;
import org.hiwar.interview.speaker.NameForms;
import org.jsoup.nodes.Element;

/** The list of speakers who may be one person, with the commands that join or separate them. */
final class LikeNames {
    private final Map<String, Speaker> people = new LinkedHashMap<>();
    private final Map<String, Set<String>> places = new LinkedHashMap<>();
    private final Authority authority;

    private record NamePair(Speaker one, Speaker other) {}

    LikeNames(List<Reviewed> all, Authority authority) {
        this.authority = authority;
        for (Reviewed one : all) {
            FileSection.people(one).forEach(speaker -> {
                people.putIfAbsent(speaker.id(), speaker);
                places.computeIfAbsent(speaker.id(), any -> new LinkedHashSet<>())
                        .add(one.source());
            });
        }
    }

    void addTo(Element main) {
        List<NamePair> pairs = pairs();
        if (pairs.isEmpty()) {
            return;
        }
        Element section = HtmlWriter.add(main, "section", "alike");
        Element title = section.appendElement("h2");
        title.appendText("أسماء قد تكون لشخص واحد");
        HtmlWriter.english(title, "names that may be one person's");
        Element list = section.appendElement("ul");
        for (NamePair pair : pairs) {
            Element item = list.appendElement("li");
            name(item, pair.one());
            name(item, pair.other());
            String names = quoted(pair.one().name()) + " " + quoted(pair.other().name());
            HtmlWriter.code(item, "hiwar speakers join " + names + "\nhiwar speakers separate " + names);
        }
    }

    private void name(Element item, Speaker speaker) {
        Element name = HtmlWriter.add(item, "p", "name");
        HtmlWriter.text(name, "b", "", speaker.name());
        HtmlWriter.text(name, "span", "places", String.join("، ", places.getOrDefault(speaker.id(), Set.of())));
    }

    /** Returns the pairs to list. Only names that share a shape are compared; comparing all of thousands would be too slow. */
    private List<NamePair> pairs() {
        Map<String, Set<String>> byShape = new LinkedHashMap<>();
        for (String id : people.keySet()) {
            for (String shape : NameForms.shapes(id)) {
                byShape.computeIfAbsent(shape, any -> new LinkedHashSet<>()).add(id);
            }
        }
        Set<NamePair> pairs = new LinkedHashSet<>();
        for (Set<String> alike : byShape.values()) {
            List<String> ids = List.copyOf(alike);
            for (int i = 0; i < ids.size(); i++) {
                for (String other : ids.subList(i + 1, ids.size())) {
                    if (mayBeOne(ids.get(i), other)) {
                        pairs.add(new NamePair(person(ids.get(i)), person(other)));
                    }
                }
            }
        }
        return List.copyOf(pairs);
    }

    private boolean mayBeOne(String one, String other) {
        return NameForms.mayBeOneAcrossInterviews(one, other) && !authority.areApart(one, other);
    }

    private Speaker person(String id) {
        return Objects.requireNonNull(people.get(id));
    }

    /** Quotes a name for a shell. */
    private static String quoted(String name) {
        return "'" + name.replace("'", "'\\''") + "'";
    }
}
