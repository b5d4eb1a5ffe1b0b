package org.hiwar.search;

/** Refers to a speaker: the id and the printed name. */
public record SpeakerRef(String id, String name) {}
