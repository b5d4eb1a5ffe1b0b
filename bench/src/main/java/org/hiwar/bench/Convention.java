package org.hiwar.bench;

/** A layout of generated interviews: the mark of a question, the mark of an answer, and the end of a turn. */
public enum Convention {
    STAR_AND_DASH("* ", "- ", "\n"),
    ONE_DASH("- ", "- ", "\n"),
    BULLET_AND_NOTHING("• ", "", "\n"),
    SIN_AND_JIM("س: ", "ج: ", "\n"),
    NAMES("المجلة: ", "وائل الهاشمي: ", "\n"),
    UNMARKED("", "", "\n"),
    ONE_LINE("* ", "- ", " ");

    final String asking;
    final String answering;
    final String end;

    Convention(String asking, String answering, String end) {
        this.asking = asking;
        this.answering = answering;
        this.end = end;
    }
}
