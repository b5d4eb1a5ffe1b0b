package org.hiwar.search.elastic;

import java.util.Optional;
import org.hiwar.search.synonym.Synonyms;
import org.hiwar.search.words.ArchiveVocabulary;

/**
 * Everything that the answers of an archive depend on. Equal versions give equal answers to equal requests.
 *
 * @param generation the generation of the index
 * @param synonyms the synonyms; each reading of their file makes other ones
 * @param vocabulary the words that were read last, if any
 */
record ArchiveVersion(String generation, Synonyms synonyms, Optional<ArchiveVocabulary> vocabulary) {}
