/** Says why each marked word is marked. */
@NullMarked
package org.hiwar.search.explain;

import org.jspecify.annotations.NullMarked;
