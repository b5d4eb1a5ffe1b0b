/**
 * Reads pages of the web: the article, and what the head of the page says of it. {@link HtmlText} is the door.
 */
@NullMarked
package org.hiwar.interview.format.html;

import org.jspecify.annotations.NullMarked;
