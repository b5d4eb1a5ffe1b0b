package org.hiwar.index;

/**
 * Says whether searches can be answered.
 *
 * @param ready true if the index exists and its primary shards answer
 * @param reason the fault if {@code ready} is false, else a short description of the index's state
 */
public record EngineHealth(boolean ready, String reason) {}
