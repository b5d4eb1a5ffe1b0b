/** The words of the archive by how many turns have them, kept in memory: for completion and for correcting. */
@NullMarked
package org.hiwar.search.vocabulary;

import org.jspecify.annotations.NullMarked;
