/** Recognizes what people type in place of an Arabic word: misspellings, the keys of another layout, Latin letters. */
@NullMarked
package org.hiwar.arabic.typing;

import org.jspecify.annotations.NullMarked;
