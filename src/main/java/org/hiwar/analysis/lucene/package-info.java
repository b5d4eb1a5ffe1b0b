/** Lucene's own Arabic filters under names of the plugin. They make the baseline that Hiwar is measured against. */
@NullMarked
package org.hiwar.analysis.lucene;

import org.jspecify.annotations.NullMarked;
