package org.hiwar.interview.parse.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hiwar.interview.Evidence.SpeakerEvidence;
import org.hiwar.interview.Facts;
import org.hiwar.interview.Role;
import org.hiwar.interview.Speaker;
import org.hiwar.interview.SpeakerName;
import org.hiwar.interview.Warning;
import org.hiwar.interview.lexicon.Lexicon;
import org.hiwar.interview.parse.segment.Label;
import org.hiwar.interview.parse.turn.Dateline;
import org.hiwar.interview.parse.turn.Draft;
import org.hiwar.interview.parse.turn.Layout;
import org.hiwar.interview.speaker.Authority;
import org.hiwar.interview.speaker.GivenNames;
import org.hiwar.interview.speaker.NameForms;
import org.jspecify.annotations.Nullable;

/** Finds out who speaks: from labels first, then from what the preface says. An unknown speaker stays unknown. */
public final class SpeakerAttribution {
    /** Names are searched in so many characters at most; prefaces are shorter, and the search must not grow with the text. */
    private static final int LONGEST_AROUND = 12_000;

    private final Layout layout;
    private final Facts known;
    /** What is known; whatever that does not say, as the text says it. The guests are found last. */
    private final Facts facts;

    private final NamesAround around;
    private final Map<String, String> bearers = new HashMap<>();
    private final GuestCandidates.@Nullable Guest told;
    private final @Nullable String guest;
    private final People answerers;
    private final People askers;
    private final List<Warning> warnings = new ArrayList<>();

    /** Who speaks a turn, and how that is known. */
    public record Attribution(@Nullable Speaker speaker, SpeakerEvidence evidence) {}

    private SpeakerAttribution(Layout layout, Facts known, Authority authority) {
        this.layout = layout;
        this.answerers = new People(authority);
        this.askers = new People(authority);
        this.known = known;
        String around = around(layout);
        this.facts = known.over(printed(layout, Credits.of(around)));
        this.around = new NamesAround(around);
        this.told = known.guests().isEmpty() ? GuestFinder.guest(facts.title(), around, others()) : null;
        this.guest = told != null
                ? told.name()
                : known.guests().stream().findFirst().map(Speaker::name).orElse(null);
    }

    /**
     * Finds out who speaks each turn of a layout.
     *
     * @param authority says which names are never one person's
     */
    public static SpeakerAttribution of(Layout layout, Facts known, Authority authority) {
        SpeakerAttribution cast = new SpeakerAttribution(layout, known, authority);
        cast.meetBearers();
        cast.meetLabels();
        cast.answerers.meetWholes(cast.around);
        cast.askers.meetWholes(cast.around);
        cast.meetGuests();
        return cast;
    }

    private static Facts printed(Layout layout, Credits credits) {
        List<String> preface = layout.preface();
        return new Facts(
                Dateline.title(preface),
                credits.outlet(),
                Dateline.date(preface),
                null,
                null,
                List.of(),
                credits.interviewer(),
                List.of());
    }

    /** All that is said around the turns: preface, notes, what comes after; and the first question, which may greet. */
    private static String around(Layout layout) {
        StringBuilder around = new StringBuilder(String.join("\n", layout.preface()));
        for (Draft turn : layout.turns()) {
            if (turn.role() == Role.OTHER && turn.text().length() > 60) {
                around.append('\n').append(turn.text());
            }
        }
        around.append('\n').append(String.join("\n", layout.postface()));
        around.append('\n').append(layout.turns().get(0).text());
        return around.substring(0, Math.min(LONGEST_AROUND, around.length()));
    }

    private Set<String> others() {
        Set<String> others = new HashSet<>();
        for (String name : new String[] {facts.interviewer(), facts.publication()}) {
            if (name != null) {
                others.add(SpeakerName.id(name));
            }
        }
        for (Draft turn : layout.turns()) {
            Label label = turn.label();
            if (label != null && turn.role() == Role.QUESTION) {
                others.add(SpeakerName.id(label.printed()));
            }
        }
        return others;
    }

    /** Labels that say what somebody is, where the text says who that is. */
    private void meetBearers() {
        for (Draft turn : layout.turns()) {
            Label label = turn.label();
            if (label != null && turn.named() == null && saysWhat(label) && !bearers.containsKey(label.key())) {
                String bearer = around.bearer(label.key());
                if (bearer != null) {
                    bearers.put(label.key(), bearer);
                    String said = "«" + label.printed() + "» is taken for «" + bearer + "», of whom the text says so";
                    warnings.add(
                            new Warning(Warning.Code.ALIAS_MERGED, turn.first().line(), said));
                }
            }
        }
    }

    /** «وزير الري», «رئيسة الجمعية»: a post and no name. */
    private static boolean saysWhat(Label label) {
        List<String> words = NameForms.words(label.key());
        return label.kind() == Label.LabelKind.NAMES
                && (Lexicon.isPost(words.get(0)) || Lexicon.isTitle(words.get(0)))
                && words.stream().skip(1).noneMatch(GivenNames::contains);
    }

    private void meetLabels() {
        for (Draft turn : layout.turns()) {
            String name = name(turn);
            if (name != null && turn.role() != Role.OTHER) {
                (turn.role() == Role.QUESTION ? askers : answerers)
                        .meet(name, turn.first().line());
            }
        }
    }

    /** The name that the turn itself bears: an archivist's, or its label's. */
    private @Nullable String name(Draft turn) {
        if (turn.named() != null) {
            return turn.named();
        }
        Label label = turn.label();
        if (label == null) {
            return null;
        }
        String bearer = bearers.get(label.key());
        if (bearer != null) {
            return bearer;
        }
        return isName(label) ? label.printed() : null;
    }

    /** Names from the preface join those of the labels, or stand in for labels that name nobody. */
    private void meetGuests() {
        List<String> named = told != null
                ? List.of(told.name())
                : known.guests().stream().map(Speaker::name).toList();
        boolean labelled = !answerers.isEmpty();
        for (String name : named) {
            if (!labelled || (name.contains(" ") && answerers.has(name))) {
                answerers.meetFirst(name);
            }
        }
        warnings.addAll(answerers.join());
        warnings.addAll(askers.join());
    }

    /** A label that is a name: not «س», and no title alone where the preface says whose it is. */
    private boolean isName(Label label) {
        if (label.kind() == Label.LabelKind.ANSWERS || label.key().equals(Label.ASKING)) {
            return false;
        }
        if (label.kind() == Label.LabelKind.ASKS) {
            return facts.interviewer() == null && facts.publication() == null;
        }
        boolean titleAlone = Lexicon.isTitle(label.key()) || Lexicon.isPost(label.key());
        return !titleAlone || guest == null;
    }

    public Facts facts() {
        return facts.withPeople(facts.interviewer(), answerers.speakers());
    }

    public List<String> preface() {
        boolean titled = known.title() == null && facts.title() != null;
        return titled ? layout.preface().subList(1, layout.preface().size()) : layout.preface();
    }

    public List<Warning> warnings() {
        return warnings;
    }

    public Attribution part(Draft turn) {
        if (turn.role() == Role.OTHER) {
            return new Attribution(null, SpeakerEvidence.NONE);
        }
        Label label = turn.label();
        People people = turn.role() == Role.QUESTION ? askers : answerers;
        String name = name(turn);
        if (name != null) {
            SpeakerEvidence evidence = turn.named() != null ? SpeakerEvidence.CORRECTED : SpeakerEvidence.LABEL;
            return new Attribution(asGuest(people.find(name)), evidence);
        }
        Speaker only = people.only();
        if (only != null) {
            boolean byPreface = label == null && people == answerers && guest != null;
            return new Attribution(asGuest(only), byPreface ? ofGuest() : SpeakerEvidence.CARRIED);
        }
        if (!people.isEmpty() || turn.role() == Role.ANSWER) {
            return new Attribution(null, SpeakerEvidence.UNKNOWN);
        }
        String asker = facts.interviewer() != null ? facts.interviewer() : facts.publication();
        return asker == null
                ? new Attribution(null, SpeakerEvidence.UNKNOWN)
                : new Attribution(Speaker.named(asker), SpeakerEvidence.PREFACE);
    }

    private SpeakerEvidence ofGuest() {
        return told == null || told.sure() ? SpeakerEvidence.PREFACE : SpeakerEvidence.LIKELIEST;
    }

    /** One who both asks and answers is one speaker; who only asks is known by one spelling. */
    private Speaker asGuest(Speaker speaker) {
        Speaker answering = answerers.byId().get(speaker.id());
        return answering == null ? Speaker.named(speaker.name()) : answering;
    }
}
