package org.hiwar.search;

import java.util.List;

/** A whole interview to read: {@code preface} and {@code postface} are the paragraphs before and after its turns. */
public record InterviewText(InterviewEntry entry, List<String> preface, List<TurnText> turns, List<String> postface) {}
