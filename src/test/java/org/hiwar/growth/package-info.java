/** Measures how work grows with its input. */
package org.hiwar.growth;
