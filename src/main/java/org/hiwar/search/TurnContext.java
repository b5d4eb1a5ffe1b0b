package org.hiwar.search;

import java.util.List;

/** A turn and the turns around it, all in printed order. */
public record TurnContext(InterviewSummary interview, TurnText turn, List<TurnText> before, List<TurnText> after) {}
