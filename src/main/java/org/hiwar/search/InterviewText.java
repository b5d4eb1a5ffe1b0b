package org.hiwar.search;

import java.util.List;

/** A whole interview to read. */
public record InterviewText(InterviewEntry entry, List<String> preface, List<TurnText> turns) {}
