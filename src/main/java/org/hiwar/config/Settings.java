package org.hiwar.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * All settings, read once. Each setting is an environment variable. {@code HIWAR_CONFIG} names a file of {@code NAME=value}
 * lines for variables that are not set.
 *
 * @param engine the Elasticsearch of {@code ELASTICSEARCH_URL}, or empty for the local node
 * @param analysis {@code HIWAR_ANALYSIS}: hiwar (default), stock or baseline
 * @param index {@code HIWAR_INDEX}: the alias for searching and loading, {@code hiwar} by default
 * @param host {@code HIWAR_HOST}: the address that the service listens on, {@code 127.0.0.1} by default
 * @param searches {@code HIWAR_SEARCHES}: the number of searches that run in Elasticsearch at a time, 16 by default
 * @param speakers {@code HIWAR_SPEAKERS}: the file of the archive's speakers, or empty for the one in the data folder
 * @param ranking {@code HIWAR_RANKING}: a file of ranking weights, or empty for those that come with the program
 * @param synonyms {@code HIWAR_SYNONYMS}: the file of synonyms, or empty for the one in the data folder
 * @param loadKey {@code HIWAR_KEY}: the key of the loading routes, or null if one has to be generated
 */
public record Settings(
        Optional<EngineAddress> engine,
        AnalysisProfile analysis,
        String index,
        String host,
        int searches,
        Optional<Path> speakers,
        Optional<Path> ranking,
        Optional<Path> synonyms,
        @Nullable String loadKey) {
    private static final String ANALYSIS = "HIWAR_ANALYSIS";
    private static final String INDEX = "HIWAR_INDEX";
    private static final String SEARCHES = "HIWAR_SEARCHES";
    private static final int MAX_SEARCHES = 1_000;
    private static final String KEY = "HIWAR_KEY";
    private static final String CONFIG = "HIWAR_CONFIG";
    static final String USER = "ELASTICSEARCH_USER";
    static final String PASSWORD = "ELASTICSEARCH_PASSWORD";
    private static final String CA = "ELASTICSEARCH_CA";
    private static final int MIN_KEY_LENGTH = 16;

    public Settings {
        if (!index.matches("[a-z][a-z0-9_-]{0,80}")) {
            throw new InvalidSetting(
                    INDEX, "needs lower-case letters, digits, - and _, a letter first: \"" + index + "\"");
        }
        if (loadKey != null && loadKey.length() < MIN_KEY_LENGTH) {
            throw new InvalidSetting(KEY, "needs at least " + MIN_KEY_LENGTH + " characters");
        }
    }

    /** The settings of this process. */
    public static Settings fromEnvironment() {
        return from(System.getenv());
    }

    /**
     * The settings of an environment.
     *
     * @throws InvalidSetting if one cannot be used
     */
    public static Settings from(Map<String, String> environment) {
        Lookup lookup = new Lookup(environment, configFile(environment.get(CONFIG)));
        return new Settings(
                engine(lookup),
                analysis(lookup.orElse(ANALYSIS, AnalysisProfile.HIWAR.wireName())),
                lookup.orElse(INDEX, "hiwar"),
                lookup.orElse("HIWAR_HOST", "127.0.0.1"),
                searches(lookup.orElse(SEARCHES, "16")),
                Optional.ofNullable(lookup.get("HIWAR_SPEAKERS")).map(Path::of),
                Optional.ofNullable(lookup.get("HIWAR_RANKING")).map(Path::of),
                Optional.ofNullable(lookup.get("HIWAR_SYNONYMS")).map(Path::of),
                lookup.get(KEY));
    }

    private static int searches(String number) {
        if (!number.matches("[0-9]{1,4}") || Integer.parseInt(number) < 1 || Integer.parseInt(number) > MAX_SEARCHES) {
            throw new InvalidSetting(SEARCHES, "is 1 to " + MAX_SEARCHES + ", not \"" + number + "\"");
        }
        return Integer.parseInt(number);
    }

    private static AnalysisProfile analysis(String name) {
        return Arrays.stream(AnalysisProfile.values())
                .filter(profile -> profile.wireName().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new InvalidSetting(ANALYSIS, "is hiwar, stock or baseline, not \"" + name + "\""));
    }

    private static Optional<EngineAddress> engine(Lookup lookup) {
        String url = lookup.get(EngineUrl.SETTING);
        if (url == null) {
            return Optional.empty();
        }
        String user = lookup.get(USER);
        String password = lookup.get(PASSWORD);
        if ((user == null) != (password == null)) {
            throw new InvalidSetting(USER, "goes together with " + PASSWORD);
        }
        String ca = lookup.get(CA);
        return Optional.of(new EngineAddress(
                EngineUrl.read(url),
                lookup.get("ELASTICSEARCH_API_KEY"),
                user,
                password,
                ca == null ? null : caFile(ca)));
    }

    private static Path caFile(String name) {
        Path file = Path.of(name);
        if (!Files.isReadable(file)) {
            throw new InvalidSetting(CA, "cannot be read: " + file.toAbsolutePath());
        }
        return file;
    }

    private static Properties configFile(@Nullable String name) {
        Properties properties = new Properties();
        if (name != null) {
            try (var reader = Files.newBufferedReader(Path.of(name))) {
                properties.load(reader);
            } catch (IOException e) {
                throw new InvalidSetting(CONFIG, "cannot be read: " + e.getMessage());
            }
        }
        return properties;
    }

    private record Lookup(Map<String, String> environment, Properties file) {
        @Nullable String get(String name) {
            String value = environment.getOrDefault(name, file.getProperty(name));
            return value == null || value.isBlank() ? null : value.strip();
        }

        String orElse(String name, String other) {
            String value = get(name);
            return value == null ? other : value;
        }
    }
}
