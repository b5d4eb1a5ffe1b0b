package org.hiwar.search;

/** A speaker by id and printed name. */
public record SpeakerRef(String id, String name) {}
