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
import org.hiwar.interview.lexicon.Occasion;
import org.hiwar.interview.parse.segment.Label;
import org.hiwar.interview.parse.turn.Layout;
import org.hiwar.interview.parse.turn.TitleLine;
import org.hiwar.interview.parse.turn.TurnDraft;
import org.hiwar.interview.speaker.Authority;
import org.hiwar.interview.speaker.GivenNames;
import org.hiwar.interview.speaker.NameForms;
import org.jspecify.annotations.Nullable;

/** Finds the speaker of each turn, first by the labels, then by the preface. If neither names the speaker, the speaker stays unknown. */
public final class SpeakerAttribution {
    /** In characters: how much text is searched for names. Prefaces are shorter. */
    private static final int LONGEST_SEARCHED = 12_000;

    private final Layout layout;
    private final Facts known;
    /** The facts that were known, completed from the text; without the guests, who are found last. */
    private final Facts facts;

    private final FullNames fullNames;
    /** The name of the person who holds the post that a label names, by the key of the label. */
    private final Map<String, String> postHolders = new HashMap<>();

    private final GuestCandidates.@Nullable Guest foundGuest;
    private final @Nullable String guestName;
    private final People answerers;
    private final People askers;
    private final List<Warning> warnings = new ArrayList<>();

    /** The speaker of a turn, or null, and how the speaker is known. */
    public record Attribution(@Nullable Speaker speaker, SpeakerEvidence evidence) {}

    private SpeakerAttribution(Layout layout, Facts known, Authority authority) {
        this.layout = layout;
        this.answerers = new People(authority);
        this.askers = new People(authority);
        this.known = known;
        String around = around(layout);
        this.facts = known.over(printed(layout, Byline.of(around)));
        this.fullNames = new FullNames(around);
        this.foundGuest = known.guests().isEmpty() ? GuestFinder.guest(facts.title(), around, otherPeople()) : null;
        this.guestName = foundGuest != null
                ? foundGuest.name()
                : known.guests().stream().findFirst().map(Speaker::name).orElse(null);
    }

    /**
     * Finds out who speaks each turn of a layout.
     *
     * @param authority says which names belong to different people
     */
    public static SpeakerAttribution of(Layout layout, Facts known, Authority authority) {
        SpeakerAttribution attribution = new SpeakerAttribution(layout, known, authority);
        attribution.findPostHolders();
        attribution.addLabels();
        attribution.answerers.addFullNames(attribution.fullNames);
        attribution.askers.addFullNames(attribution.fullNames);
        attribution.addGuests();
        return attribution;
    }

    private static Facts printed(Layout layout, Byline byline) {
        List<String> preface = layout.preface();
        return new Facts(
                TitleLine.of(preface),
                byline.outlet(),
                Occasion.of(preface).date(),
                null,
                null,
                List.of(),
                byline.interviewer(),
                List.of());
    }

    /** The text around the turns: the preface, notes, the text after the last turn, and the first question, which may greet the guest. */
    private static String around(Layout layout) {
        StringBuilder around = new StringBuilder(String.join("\n", layout.preface()));
        for (TurnDraft turn : layout.turns()) {
            if (turn.role() == Role.OTHER && turn.text().length() > 60) {
                around.append('\n').append(turn.text());
            }
        }
        around.append('\n').append(String.join("\n", layout.postface()));
        around.append('\n').append(layout.turns().get(0).text());
        return around.substring(0, Math.min(LONGEST_SEARCHED, around.length()));
    }

    /** The ids of those who ask and therefore are not the guest. */
    private Set<String> otherPeople() {
        Set<String> others = new HashSet<>();
        for (String name : new String[] {facts.interviewer(), facts.publication()}) {
            if (name != null) {
                others.add(SpeakerName.id(name));
            }
        }
        for (TurnDraft turn : layout.turns()) {
            Label label = turn.label();
            if (label != null && turn.role() == Role.QUESTION) {
                others.add(SpeakerName.id(label.printed()));
            }
        }
        return others;
    }

    /** Finds the people for labels that name a post only, if the text says who holds the post. */
    private void findPostHolders() {
        for (TurnDraft turn : layout.turns()) {
            Label label = turn.label();
            if (label != null
                    && turn.correctedSpeaker() == null
                    && namesPost(label)
                    && !postHolders.containsKey(label.key())) {
                String holder = fullNames.ofPost(label.key());
                if (holder != null) {
                    postHolders.put(label.key(), holder);
                    String message =
                            "«" + label.printed() + "» is taken for «" + holder + "», who has this post in the text";
                    warnings.add(
                            new Warning(Warning.Code.ALIAS_MERGED, turn.first().line(), message));
                }
            }
        }
    }

    /** Whether the label is a post without a name: «وزير الري», «رئيسة الجمعية». */
    private static boolean namesPost(Label label) {
        List<String> words = NameForms.words(label.key());
        return label.kind() == Label.LabelKind.NAMES
                && (Lexicon.isPost(words.get(0)) || Lexicon.isTitle(words.get(0)))
                && words.stream().skip(1).noneMatch(GivenNames::contains);
    }

    private void addLabels() {
        for (TurnDraft turn : layout.turns()) {
            String name = name(turn);
            if (name != null && turn.role() != Role.OTHER) {
                (turn.role() == Role.QUESTION ? askers : answerers)
                        .add(name, turn.first().line());
            }
        }
    }

    /** The name that a correction or the label gives to the turn, or null. */
    private @Nullable String name(TurnDraft turn) {
        if (turn.correctedSpeaker() != null) {
            return turn.correctedSpeaker();
        }
        Label label = turn.label();
        if (label == null) {
            return null;
        }
        String holder = postHolders.get(label.key());
        if (holder != null) {
            return holder;
        }
        return isName(label) ? label.printed() : null;
    }

    /** Adds the guests of the preface: to the names of labels that they complete, or as the only names if labels have none. */
    private void addGuests() {
        List<String> named = foundGuest != null
                ? List.of(foundGuest.name())
                : known.guests().stream().map(Speaker::name).toList();
        boolean labelled = !answerers.isEmpty();
        for (String name : named) {
            if (!labelled || (name.contains(" ") && answerers.has(name))) {
                answerers.addGuest(name);
            }
        }
        warnings.addAll(answerers.join());
        warnings.addAll(askers.join());
    }

    /** Whether the label is a name. «س» is none, and a title alone is none if the guest is known. */
    private boolean isName(Label label) {
        if (label.kind() == Label.LabelKind.ANSWERS || label.key().equals(Label.ASKING)) {
            return false;
        }
        if (label.kind() == Label.LabelKind.ASKS) {
            return facts.interviewer() == null && facts.publication() == null;
        }
        boolean titleAlone = Lexicon.isTitle(label.key()) || Lexicon.isPost(label.key());
        return !titleAlone || guestName == null;
    }

    /** The facts that were known, completed from the text, with the guests. */
    public Facts facts() {
        return facts.withPeople(facts.interviewer(), answerers.speakers());
    }

    /** The preface without the title. */
    public List<String> preface() {
        boolean titled = known.title() == null && facts.title() != null;
        return titled ? layout.preface().subList(1, layout.preface().size()) : layout.preface();
    }

    public List<Warning> warnings() {
        return warnings;
    }

    /** The speaker of the turn. */
    public Attribution attribution(TurnDraft turn) {
        if (turn.role() == Role.OTHER) {
            return new Attribution(null, SpeakerEvidence.NONE);
        }
        Label label = turn.label();
        People people = turn.role() == Role.QUESTION ? askers : answerers;
        String name = name(turn);
        if (name != null) {
            SpeakerEvidence evidence =
                    turn.correctedSpeaker() != null ? SpeakerEvidence.CORRECTED : SpeakerEvidence.LABEL;
            return new Attribution(asAnswerer(people.find(name)), evidence);
        }
        Speaker only = people.only();
        if (only != null) {
            boolean byPreface = label == null && people == answerers && guestName != null;
            return new Attribution(asAnswerer(only), byPreface ? guestEvidence() : SpeakerEvidence.CARRIED);
        }
        if (!people.isEmpty() || turn.role() == Role.ANSWER) {
            return new Attribution(null, SpeakerEvidence.UNKNOWN);
        }
        String asker = facts.interviewer() != null ? facts.interviewer() : facts.publication();
        return asker == null
                ? new Attribution(null, SpeakerEvidence.UNKNOWN)
                : new Attribution(Speaker.named(asker), SpeakerEvidence.PREFACE);
    }

    private SpeakerEvidence guestEvidence() {
        return foundGuest == null || foundGuest.sure() ? SpeakerEvidence.PREFACE : SpeakerEvidence.LIKELIEST;
    }

    /** The speaker with the spellings of those who answer, if the speaker also answers; otherwise with one spelling. */
    private Speaker asAnswerer(Speaker speaker) {
        Speaker answering = answerers.byId().get(speaker.id());
        return answering == null ? Speaker.named(speaker.name()) : answering;
    }
}
