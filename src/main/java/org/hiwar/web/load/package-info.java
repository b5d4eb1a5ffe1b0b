/** The routes that load and delete interviews and edit synonyms; every change needs the key. */
@NullMarked
package org.hiwar.web.load;

import org.jspecify.annotations.NullMarked;
