/** The Elasticsearch plugin for Arabic: worker, token filter, factory; packed as a zip of its own. */
@NullMarked
package org.hiwar.analysis;

import org.jspecify.annotations.NullMarked;
