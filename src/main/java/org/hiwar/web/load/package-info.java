/** Loads and deletes interviews, and edits synonyms: the routes that need the key. */
@NullMarked
package org.hiwar.web.load;

import org.jspecify.annotations.NullMarked;
