package org.hiwar.search.elastic;

import java.io.IOException;
import org.hiwar.config.AnalysisProfile;
import org.hiwar.node.LocalNode;
import org.hiwar.testing.engine.StockNode;
import org.hiwar.testing.engine.TestNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Searches with every analysis. */
class ProfilesIT {
    @ParameterizedTest
    @EnumSource(names = {"HIWAR", "BASELINE"})
    void searchesWithThePlugin(AnalysisProfile profile) {
        EveryProfile.holdsOn(TestNode.url(), profile);
    }

    @Test
    void searchesWithBuiltInPartsWithoutThePlugin() throws IOException {
        try (LocalNode node = StockNode.open()) {
            EveryProfile.holdsOn(node.url(), AnalysisProfile.STOCK);
        }
    }
}
