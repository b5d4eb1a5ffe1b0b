/** What a reader typed, read as a tree of clauses: the query language, without a word on how anything is found. */
@NullMarked
package org.hiwar.search.syntax;

import org.jspecify.annotations.NullMarked;
