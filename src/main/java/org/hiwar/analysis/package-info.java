/** The Elasticsearch plugin for Arabic: token filters, their factories and settings; packed as a zip of its own. */
@NullMarked
package org.hiwar.analysis;

import org.jspecify.annotations.NullMarked;
