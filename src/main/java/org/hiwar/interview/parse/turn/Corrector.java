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
    private static final Pattern NOTHING_SEEN = Pattern.compile("[\\s\\p{Cf}\\p{Cntrl}\\u00a0]+");

    private final String source;
    private final List<Draft> turns;
    /** What a turn was split into, itself first. */
    private final Map<Draft, List<Draft>> pieces = new HashMap<>();

    /** A correction and the turn that it is of. */
    private record Placed(Correction correction, Draft turn) {
        int at() {
            return correction.place().at();
        }
    }

    private Corrector(String source, List<Draft> turns) {
        this.source = source;
        this.turns = new ArrayList<>(turns);
    }

    /**
     * The turns as corrected. Places are those of the turns before any correction, so the order of corrections says
     * nothing; roles are changed first, then turns split, then joined.
     *
     * @throws StaleCorrection where one does not fit; the drafts are then no longer what was read
     */
    static List<Draft> apply(String source, List<Draft> turns, List<Correction> corrections) throws StaleCorrection {
        Corrector corrector = new Corrector(source, turns);
        List<Placed> placed = new ArrayList<>();
        for (Correction correction : corrections) {
            placed.add(new Placed(correction, corrector.find(correction.place())));
        }
        checkOneEach(placed);
        for (Placed one : placed) {
            if (one.correction.change() instanceof Correction.Recast recast) {
                one.turn.recast(recast.role(), recast.speaker());
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

    private Draft find(Correction.CorrectedTurn place) throws StaleCorrection {
        List<Draft> there = turns.stream()
                .filter(turn -> turn.first().line() == place.line())
                .toList();
        if (there.isEmpty()) {
            throw new StaleCorrection(place.at(), "no turn begins on line " + place.line() + " of the text");
        }
        List<Draft> fitting = there.stream()
                .filter(turn -> seen(turn.text()).startsWith(seen(place.text())))
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

    /** A turn may be split at several places, and otherwise corrected once. */
    private static void checkOneEach(List<Placed> placed) throws StaleCorrection {
        Set<Draft> seen = new HashSet<>();
        for (Placed one : placed) {
            boolean split = one.correction.change() instanceof Correction.Split;
            if (!split && !seen.add(one.turn)) {
                int line = one.correction.place().line();
                throw new StaleCorrection(one.at(), "the turn on line " + line + " is corrected twice");
            }
        }
    }

    private void split(Draft turn, Correction.Split split, int at) throws StaleCorrection {
        List<Draft> parts = pieces.computeIfAbsent(turn, whole -> new ArrayList<>(List.of(whole)));
        Pattern words = pattern(split.at());
        Draft found = null;
        for (Draft part : parts) {
            long times = words.matcher(part.text()).results().count();
            if (times > 1 || (times == 1 && found != null)) {
                throw new StaleCorrection(at, "«" + split.at() + "» stands in the turn more than once");
            }
            found = times == 1 ? part : found;
        }
        Matcher inSource = words.matcher(source);
        if (found == null
                || !inSource.region(found.first().textStart(), found.end()).find()) {
            throw new StaleCorrection(at, "the turn has no words «" + split.at() + "»");
        }
        Draft second = found.splitOff(source, inSource.start(), words, split);
        if (found.empty() || second.empty()) {
            throw new StaleCorrection(at, "at «" + split.at() + "» there are no two turns to split");
        }
        parts.add(parts.indexOf(found) + 1, second);
        turns.add(indexOf(found) + 1, second);
    }

    private void join(Draft turn, int at) throws StaleCorrection {
        int index = indexOf(turn);
        if (index == 0) {
            throw new StaleCorrection(at, "there is no turn before the first one to join it to");
        }
        turns.get(index - 1).absorb(source, turn);
        turns.remove(index);
    }

    private int indexOf(Draft turn) {
        int index = turns.indexOf(turn);
        if (index < 0) {
            throw new IllegalStateException("a turn is joined twice");
        }
        return index;
    }

    /** The words with any white space between them: the archivist sees lines joined that the source breaks. */
    private static Pattern pattern(String words) {
        StringBuilder pattern = new StringBuilder();
        for (String word : words.strip().split("\\s+", -1)) {
            pattern.append(pattern.length() == 0 ? "" : "\\s+").append(Pattern.quote(word));
        }
        return Pattern.compile(pattern.toString());
    }

    private static String seen(String text) {
        return NOTHING_SEEN.matcher(text).replaceAll("");
    }

    private static String start(String text) {
        return text.length() <= 30 ? text : text.substring(0, 30) + "…";
    }
}
