/** Recognises words and short phrases of interviews: titles, posts, outlets, places, days. */
@NullMarked
package org.hiwar.interview.lexicon;

import org.jspecify.annotations.NullMarked;
