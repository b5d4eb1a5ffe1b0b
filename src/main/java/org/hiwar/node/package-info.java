/** The local Elasticsearch for machines that have none: one process per data folder, shared by all commands. */
@NullMarked
package org.hiwar.node;

import org.jspecify.annotations.NullMarked;
