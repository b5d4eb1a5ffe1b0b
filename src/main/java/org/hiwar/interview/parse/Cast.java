package org.hiwar.interview.parse;

import java.util.List;
import org.hiwar.interview.Speaker;
import org.hiwar.interview.Warning;
import org.jspecify.annotations.Nullable;

record Cast(
        @Nullable String title,
        @Nullable String publication,
        @Nullable String interviewer,
        List<Speaker> guests,
        List<String> preface,
        List<Warning> warnings) {
    record Part(@Nullable Speaker speaker, String evidence) {}

    static Cast of(Layout layout, Known known) {
        return new Cast(
                known.title(), known.publication(), known.interviewer(), List.of(), layout.preface(), List.of());
    }

    Part part(Draft draft) {
        Label label = draft.label();
        return label == null ? new Part(null, "unknown") : new Part(Speaker.named(label.printed()), "label");
    }
}
