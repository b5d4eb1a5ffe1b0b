package org.hiwar.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** Builds analyzers and lists the tokens that they make. */
final class Tokens {
    record PlacedTerm(String term, int start, int end, int increment) {}

    private Tokens() {}

    static StemSettings allRules() {
        return rules(true, true, true);
    }

    static StemSettings rules(boolean clitics, boolean plurals, boolean endings) {
        return new StemSettings() {
            @Override
            public boolean clitics() {
                return clitics;
            }

            @Override
            public boolean plurals() {
                return plurals;
            }

            @Override
            public boolean endings() {
                return endings;
            }
        };
    }

    static Analyzer analyzer(TokenFilterFactory... filters) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokenizer = new StandardTokenizer();
                TokenStream stream = tokenizer;
                for (TokenFilterFactory filter : filters) {
                    stream = filter.create(stream);
                }
                return new TokenStreamComponents(tokenizer, stream);
            }
        };
    }

    static List<PlacedTerm> of(Analyzer analyzer, String text) throws IOException {
        List<PlacedTerm> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute position = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new PlacedTerm(
                        term.toString(), offset.startOffset(), offset.endOffset(), position.getPositionIncrement()));
            }
            stream.end();
        }
        return tokens;
    }

    static List<String> terms(Analyzer analyzer, String text) throws IOException {
        return of(analyzer, text).stream().map(PlacedTerm::term).toList();
    }
}
