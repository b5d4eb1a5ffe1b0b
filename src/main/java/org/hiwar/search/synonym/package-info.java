/** Synonyms that an editor lists. They are used when a query is built and never when a text is indexed. */
@NullMarked
package org.hiwar.search.synonym;

import org.jspecify.annotations.NullMarked;
