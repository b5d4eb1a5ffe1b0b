package org.hiwar.interview.parse.turn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiwar.interview.Correction;
import org.hiwar.interview.StaleCorrection;

/** Applies an archivist's corrections to the turns of a text. */
final class Corrector {
    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Cf}\\p{Cntrl}\\u00a0]+");

    private final String source;
    private final List<TurnDraft> turns;

    /** The pieces of each turn that was split; the first is the turn itself. */
    private final Map<TurnDraft, List<TurnDraft>> pieces = new HashMap<>();

    /** A correction with the turn that it corrects. */
    private record Placed(Correction correction, TurnDraft turn) {
        int at() {
            return correction.turn().at();
        }
    }

    private Corrector(String source, List<TurnDraft> turns) {
        this.source = source;
        this.turns = new ArrayList<>(turns);
    }

    /**
     * Returns the corrected turns. Corrections name turns as they were before any correction, so their order has no meaning: first
     * roles and speakers are changed, then turns are split, then joined.
     *
     * @throws StaleCorrection if a correction does not fit; the drafts may then be changed in part
     */
    static List<TurnDraft> apply(String source, List<TurnDraft> turns, List<Correction> corrections)
            throws StaleCorrection {
        Corrector corrector = new Corrector(source, turns);
        List<Placed> placed = new ArrayList<>();
        for (Correction correction : corrections) {
            placed.add(new Placed(correction, corrector.find(correction.turn())));
        }
        checkOneEach(placed);
        for (Placed one : placed) {
            if (one.correction.change() instanceof Correction.Reassign change) {
                one.turn.reassign(change.role(), change.speaker());
            }
        }
        for (Placed one : placed) {
            if (one.correction.change() instanceof Correction.Split split) {
                corrector.split(one.turn, split, one.at());
            }
        }
        for (Placed one : placed) {
            if (one.correction.change() instanceof Correction.Join) {
                corrector.join(one.turn, one.at());
            }
        }
        return List.copyOf(corrector.turns);
    }

    private TurnDraft find(Correction.CorrectedTurn place) throws StaleCorrection {
        List<TurnDraft> there = turns.stream()
                .filter(turn -> turn.first().line() == place.line())
                .toList();
        if (there.isEmpty()) {
            throw new StaleCorrection(place.at(), "no turn begins on line " + place.line() + " of the text");
        }
        List<TurnDraft> fitting = there.stream()
                .filter(turn -> visible(turn.text()).startsWith(visible(place.text())))
                .toList();
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        String problem = fitting.isEmpty()
                ? "the turn on line " + place.line() + " begins «"
                        + start(there.get(0).text()) + "», not «" + start(place.text()) + "»"
                : "several turns on line " + place.line() + " begin «" + start(place.text()) + "»; give more words";
        throw new StaleCorrection(place.at(), problem);
    }

    /** Refuses a second correction of a turn, except further splits. */
    private static void checkOneEach(List<Placed> placed) throws StaleCorrection {
        Set<TurnDraft> seen = new HashSet<>();
        for (Placed one : placed) {
            boolean split = one.correction.change() instanceof Correction.Split;
            if (!split && !seen.add(one.turn)) {
                int line = one.correction.turn().line();
                throw new StaleCorrection(one.at(), "the turn on line " + line + " is corrected twice");
            }
        }
    }

    private void split(TurnDraft turn, Correction.Split split, int at) throws StaleCorrection {
        List<TurnDraft> parts = pieces.computeIfAbsent(turn, whole -> new ArrayList<>(List.of(whole)));
        Pattern words = pattern(split.at());
        TurnDraft found = null;
        for (TurnDraft part : parts) {
            long times = words.matcher(part.text()).results().count();
            if (times > 1 || (times == 1 && found != null)) {
                throw new StaleCorrection(at, "«" + split.at() + "» occurs in the turn more than once");
            }
            found = times == 1 ? part : found;
        }
        Matcher inSource = words.matcher(source);
        if (found == null
                || !inSource.region(found.first().textStart(), found.end()).find()) {
            throw new StaleCorrection(at, "the turn does not contain «" + split.at() + "»");
        }
        TurnDraft second = found.splitOff(source, inSource.start(), words, split);
        if (found.empty() || second.empty()) {
            throw new StaleCorrection(at, "a split at «" + split.at() + "» would leave a turn without text");
        }
        parts.add(parts.indexOf(found) + 1, second);
        turns.add(indexOf(found) + 1, second);
    }

    private void join(TurnDraft turn, int at) throws StaleCorrection {
        int index = indexOf(turn);
        if (index == 0) {
            throw new StaleCorrection(at, "there is no turn before the first one to join it to");
        }
        turns.get(index - 1).absorb(source, turn);
        turns.remove(index);
    }

    private int indexOf(TurnDraft turn) {
        int index = turns.indexOf(turn);
        if (index < 0) {
            throw new IllegalStateException("a turn is joined twice");
        }
        return index;
    }

    /** The words as a pattern with any white space between them, because the archivist sees joined lines that the source breaks. */
    private static Pattern pattern(String words) {
        StringBuilder pattern = new StringBuilder();
        for (String word : words.strip().split("\\s+", -1)) {
            pattern.append(pattern.length() == 0 ? "" : "\\s+").append(Pattern.quote(word));
        }
        return Pattern.compile(pattern.toString());
    }

    private static String visible(String text) {
        return INVISIBLE.matcher(text).replaceAll("");
    }

    private static String start(String text) {
        return text.length() <= 30 ? text : text.substring(0, 30) + "…";
    }
}
