package org.hiwar.interview.text;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.ParserException;

/** Bounds the depth of YAML. The library recurses into each level, so deeper YAML would overflow the stack. */
public final class YamlNesting {
    /** Metadata needs four levels: a list of guests, each with a list of aliases. */
    private static final int MAX_DEPTH = 20;

    private YamlNesting() {}

    /**
     * Checks YAML before it is loaded. The parser gives its events without recursion.
     *
     * @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException if the text is nested too deep or is not YAML
     */
    public static void check(String yaml, LoadSettings settings) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(yaml)) {
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                default -> {
                    // Scalars and aliases open no level.
                }
            }
            if (depth > MAX_DEPTH) {
                throw new ParserException(
                        "",
                        Optional.empty(),
                        "it is nested deeper than " + MAX_DEPTH + " levels",
                        event.getStartMark());
            }
        }
    }
}
