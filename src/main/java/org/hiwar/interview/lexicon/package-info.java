/** What single words and short phrases of an interview say: titles, posts, places, days. */
@NullMarked
package org.hiwar.interview.lexicon;

import org.jspecify.annotations.NullMarked;
