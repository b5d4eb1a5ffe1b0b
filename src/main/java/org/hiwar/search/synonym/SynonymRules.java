package org.hiwar.search.synonym;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.hiwar.search.synonym.InvalidSynonyms.Complaint;

/**
 * Reads rules of synonyms, one per line:
 *
 * <ul>
 *   <li>{@code أمريكا = الولايات المتحدة}: each term may stand for every other
 *   <li>{@code CSTO => منظمة معاهدة الأمن الجماعي}: the second term may stand for the first, but not the first for the second
 *   <li>a {@code #} at the beginning of a line or behind a space begins a remark
 * </ul>
 */
final class SynonymRules {
    static final int MAX_COMPLAINTS = 20;
    private static final String ONE_WAY = "=>";
    /** A # directly behind a letter belongs to the word: C#. */
    private static final Pattern REMARK = Pattern.compile("(^|\\s)#.*");

    /** A term and the terms that may stand for it. */
    record SynonymRule(Term term, List<Term> others) {}

    private final List<SynonymRule> rules = new ArrayList<>();
    private final List<Complaint> complaints = new ArrayList<>();
    private int lines;

    private SynonymRules() {}

    /** @throws InvalidSynonyms if any line cannot be used */
    static List<SynonymRule> read(String text) {
        SynonymRules rules = new SynonymRules();
        if (text.length() > Synonyms.MAX_LENGTH) {
            rules.complain(0, "there are more than " + Synonyms.MAX_LENGTH + " characters");
        } else {
            String[] lines = text.split("\\R", -1);
            for (int i = 0; i < lines.length; i++) {
                rules.line(
                        i + 1,
                        REMARK.matcher(lines[i].replace("\uFEFF", ""))
                                .replaceFirst("")
                                .strip());
            }
        }
        if (!rules.complaints.isEmpty()) {
            throw new InvalidSynonyms(rules.complaints);
        }
        return rules.rules;
    }

    private void line(int number, String line) {
        if (line.isEmpty() || complaints.size() == MAX_COMPLAINTS) {
            return;
        }
        if (++lines == Synonyms.MAX_RULES + 1) {
            complain(number, "there are more than " + Synonyms.MAX_RULES + " rules");
        }
        boolean oneWay = line.contains(ONE_WAY);
        List<Term> terms = Arrays.stream(line.split(oneWay ? ONE_WAY : "=", -1))
                .map(Term::of)
                .toList();
        String problem = oneWay && terms.size() > 2 ? "has more than one " + ONE_WAY : problem(terms);
        if (problem.isEmpty()) {
            add(terms, oneWay);
        } else {
            complain(number, problem);
        }
    }

    /** What is wrong with the terms; empty if nothing is. */
    private static String problem(List<Term> terms) {
        if (terms.size() < 2) {
            return "has no = and no =>";
        }
        if (terms.size() > Synonyms.MAX_TERMS) {
            return "has " + terms.size() + " terms; at most " + Synonyms.MAX_TERMS + " stand for one another";
        }
        for (Term term : terms) {
            if (term.words().isEmpty()) {
                return term.printed().isEmpty()
                        ? "has nothing on one side of its sign"
                        : "has no word in \"" + term.printed() + "\"";
            }
            if (term.printed().contains("=")) {
                return "mixes = and =>: write two lines";
            }
            if (term.words().size() > Synonyms.MAX_WORDS) {
                return "has a term of " + term.words().size() + " words; at most " + Synonyms.MAX_WORDS + " are one";
            }
        }
        return repeated(terms);
    }

    private static String repeated(List<Term> terms) {
        for (int i = 0; i < terms.size(); i++) {
            for (int k = 0; k < i; k++) {
                if (terms.get(i).same(terms.get(k))) {
                    return "has the same term twice: \"" + terms.get(i).printed() + "\"";
                }
            }
        }
        return "";
    }

    private void add(List<Term> terms, boolean oneWay) {
        for (Term term : oneWay ? terms.subList(0, 1) : terms) {
            rules.add(new SynonymRule(
                    term, terms.stream().filter(other -> !other.equals(term)).toList()));
        }
    }

    private void complain(int line, String reason) {
        complaints.add(new Complaint(line, reason));
    }
}
