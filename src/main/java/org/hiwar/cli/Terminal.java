package org.hiwar.cli;

import java.util.Arrays;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Styles text for the terminal. */
final class Terminal {
    private Terminal() {}

    /** Returns the text in a style, or plain if there are no colours. No picocli markup: a text may contain {@code @|}. */
    static String styled(Ansi ansi, String style, String text) {
        if (!ansi.enabled()) {
            return text;
        }
        IStyle[] styles = Style.parse(style);
        return Style.on(styles) + text + Style.off(Arrays.copyOf(styles, styles.length));
    }
}
