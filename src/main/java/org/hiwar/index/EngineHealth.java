package org.hiwar.index;

/**
 * Whether searches can be answered.
 *
 * @param ready true where the index is there and its primary shards answer
 * @param reason what is wrong where it is not ready; a short account where it is
 */
public record EngineHealth(boolean ready, String reason) {}
