package org.hiwar.cli;

import java.util.Arrays;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Text in the terminal's styles. */
final class Terminal {
    private Terminal() {}

    /** The text in a style, plain where there are no colours; not picocli's markup, for a text may hold {@code @|}. */
    static String styled(Ansi ansi, String style, String text) {
        if (!ansi.enabled()) {
            return text;
        }
        IStyle[] styles = Style.parse(style);
        return Style.on(styles) + text + Style.off(Arrays.copyOf(styles, styles.length));
    }
}
