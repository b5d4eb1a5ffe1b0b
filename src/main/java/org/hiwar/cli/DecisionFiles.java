package org.hiwar.cli;

import java.nio.file.Path;
import org.hiwar.interview.speaker.AuthorityFile;

/**
 * Where an archive keeps what it decides.
 *
 * @param speakers who its speakers are
 * @param corrections the folder of {@code ID.hiwar.yaml} for interviews that no file beside them can correct
 */
public record DecisionFiles(AuthorityFile speakers, Path corrections) {}
