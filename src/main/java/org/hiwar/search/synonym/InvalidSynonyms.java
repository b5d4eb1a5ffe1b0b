package org.hiwar.search.synonym;

import java.util.List;

/** Rules that cannot be used, each complaint with its line. */
public final class InvalidSynonyms extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Complaint> complaints;

    /** What is wrong in a line, counted from 1; 0 is the whole text. */
    public record Complaint(int line, String reason) {
        @Override
        public String toString() {
            return line > 0 ? "line " + line + ": " + reason : reason;
        }
    }

    InvalidSynonyms(List<Complaint> complaints) {
        this("the synonyms", complaints);
    }

    private InvalidSynonyms(String source, List<Complaint> complaints) {
        super(source + " cannot be used: "
                + String.join("; ", complaints.stream().map(Complaint::toString).toList()));
        this.complaints = List.copyOf(complaints);
    }

    /** The same, naming where the rules come from. */
    InvalidSynonyms in(String source) {
        return new InvalidSynonyms(source, complaints);
    }

    /** In the order of the lines; at most {@value SynonymRules#MAX_COMPLAINTS}. */
    public List<Complaint> complaints() {
        return complaints;
    }
}
