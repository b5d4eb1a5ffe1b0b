package org.hiwar.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    @ParameterizedTest
    @CsvSource({
        "http://host:9200, http://host:9200",
        "http://host:9200/, http://host:9200",
        "http://host:9200///, http://host:9200",
        "https://host, https://host",
        "HTTPS://Host:9200/, HTTPS://Host:9200",
        "http://host:9200/es, http://host:9200/es",
        "http://host:9200/es/, http://host:9200/es",
        "http://host/a/b%20c/, http://host/a/b%20c",
        "http://host:9200/a/./../es/, http://host:9200/es",
        "http://127.0.0.1:9200/, http://127.0.0.1:9200",
        "http://[::1]:9200/, http://[::1]:9200",
    })
    void readsTheAddressOfTheEngine(String typed, String url) {
        assertThat(settings(typed).engine())
                .hasValueSatisfying(engine -> assertThat(engine).hasToString(url));
    }

    @ParameterizedTest
    @CsvSource({
        "localhost:9200, needs http://HOST:PORT",
        "host, needs http://HOST:PORT",
        "ftp://host:9200, needs http://HOST:PORT",
        "http:/host:9200, needs http://HOST:PORT",
        "http://, is not an address",
        "http://ho st:9200, is not an address",
        "http://host:9200/%zz, is not an address",
        "http://:9200, no valid host name",
        "http://my_host:9200, no valid host name",
        "http://host:port, no valid host name",
        "http://host:99999, no valid port",
        "http://host:0, no valid port",
        "http://host:9200/?pretty, must not have ? or #",
        "http://host:9200/#es, must not have ? or #",
        "http://user:secret@host:9200, ELASTICSEARCH_USER",
        "http://user:sec ret@host:9200, ELASTICSEARCH_USER",
    })
    void namesTheSettingOfAnAddressThatCannotBeUsed(String typed, String reason) {
        assertThatThrownBy(() -> settings(typed))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageStartingWith("ELASTICSEARCH_URL: ")
                .hasMessageContaining(reason)
                .hasMessageNotContaining("ret@");
    }

    private static Settings settings(String engineUrl) {
        return Settings.from(Map.of("ELASTICSEARCH_URL", engineUrl));
    }
}
