package org.hiwar.search.synonym;

import java.util.List;

/** Says why rules of synonyms cannot be used, line by line. */
public final class InvalidSynonyms extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Complaint> complaints;

    /** The problem in a line; lines count from 1, and 0 stands for the whole text. */
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

    /** The same complaints, with the name of the source of the rules. */
    InvalidSynonyms in(String source) {
        return new InvalidSynonyms(source, complaints);
    }

    /** The complaints in the order of the lines, at most {@value SynonymRules#MAX_COMPLAINTS}. */
    public List<Complaint> complaints() {
        return complaints;
    }
}
