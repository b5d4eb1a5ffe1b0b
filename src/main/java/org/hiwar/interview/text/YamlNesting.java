package org.hiwar.interview.text;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.ParserException;

/** Bounds how deep YAML may be nested. The library builds each level by recursion, so that deep YAML overflows the stack. */
public final class YamlNesting {
    /** Nobody writes deeper metadata: a list of guests, each with a list of aliases, is four levels deep. */
    private static final int MAX_DEPTH = 20;

    private YamlNesting() {}

    /**
     * Checks a text before it is loaded. The events of the parser come without recursion.
     *
     * @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException if the text is nested too deep or is no YAML
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
