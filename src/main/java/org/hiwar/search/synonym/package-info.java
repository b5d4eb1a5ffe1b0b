/** Words that an editor lets stand for one another, used when a query is made and never when a text is indexed. */
@NullMarked
package org.hiwar.search.synonym;

import org.jspecify.annotations.NullMarked;
