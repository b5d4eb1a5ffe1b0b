package org.hiwar.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.hiwar.config.AnalysisProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnalyzersTest {
    @ParameterizedTest
    @EnumSource(AnalysisProfile.class)
    void areDefinedInEveryAnalysis(AnalysisProfile profile) throws IOException {
        String file = "/es-config/analysis/" + profile.name().toLowerCase(Locale.ROOT) + ".json";
        try (InputStream in = AnalyzersTest.class.getResourceAsStream(file)) {
            assertThat(new ObjectMapper().readTree(in).at("/analysis/analyzer").fieldNames())
                    .toIterable()
                    .contains(Analyzers.TEXT, Analyzers.EXACT);
        }
    }
}
