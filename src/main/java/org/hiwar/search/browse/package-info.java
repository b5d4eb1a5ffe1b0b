/** Lists and pages of interviews and speakers. */
@NullMarked
package org.hiwar.search.browse;

import org.jspecify.annotations.NullMarked;
