/** The archive's vocabulary, and completion and correction by it. */
@NullMarked
package org.hiwar.search.words;

import org.jspecify.annotations.NullMarked;
