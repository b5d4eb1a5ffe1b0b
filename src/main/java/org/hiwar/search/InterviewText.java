package org.hiwar.search;

import java.util.List;

/** A whole interview to read, with what stands before and after its turns. */
public record InterviewText(InterviewEntry entry, List<String> preface, List<TurnText> turns, List<String> postface) {}
