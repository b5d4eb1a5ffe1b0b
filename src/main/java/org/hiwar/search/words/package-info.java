/** The vocabulary of the archive, and the completion and correction of queries by it. */
@NullMarked
package org.hiwar.search.words;

import org.jspecify.annotations.NullMarked;
