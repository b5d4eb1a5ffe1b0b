package org.hiwar.cli;

import java.nio.file.Path;
import org.hiwar.interview.speaker.AuthorityFile;

/**
 * The files in which an archive keeps its decisions.
 *
 * @param speakers the file of its speakers
 * @param corrections the folder of {@code ID.hiwar.yaml}, for interviews that cannot have a correction file beside them
 */
public record DecisionFiles(AuthorityFile speakers, Path corrections) {}
