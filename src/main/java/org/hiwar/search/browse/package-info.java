/** Lists interviews and speakers, and reads single interviews and turns. */
@NullMarked
package org.hiwar.search.browse;

import org.jspecify.annotations.NullMarked;
