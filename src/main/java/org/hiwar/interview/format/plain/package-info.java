/** Reads running text, Markdown with front matter, and subtitles. {@link PlainText} is the door. */
@NullMarked
package org.hiwar.interview.format.plain;

import org.jspecify.annotations.NullMarked;
