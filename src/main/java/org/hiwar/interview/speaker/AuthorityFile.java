package org.hiwar.interview.speaker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hiwar.interview.SpeakerName;
import org.jspecify.annotations.Nullable;

/**
 * The file in which the archive keeps its speakers. Each line is a JSON object in UTF-8: {@code {"id","name","spellings":[],
 * "not":[],"role"}}; only {@code id} and {@code name} are required. The file is read again after it has changed.
 */
public final class AuthorityFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FIELDS = List.of("id", "name", "spellings", "not", "role");

    private final Path path;
    private final boolean required;
    private volatile @Nullable LoadedAuthority loaded;

    private record LoadedAuthority(FileTime time, long size, Authority authority) {}

    /**
     * Keeps the speakers in the file at the path.
     *
     * @param required whether a missing file is an error; otherwise a missing file means that nobody is known
     */
    public AuthorityFile(Path path, boolean required) {
        this.path = path;
        this.required = required;
    }

    /** The same file, but it may be missing: writing makes it. */
    public AuthorityFile orNew() {
        return new AuthorityFile(path, false);
    }

    public Path path() {
        return path;
    }

    /**
     * The speakers in the file as it is now.
     *
     * @throws InvalidAuthority if the file cannot be used; names the line and the reason
     */
    public Authority authority() {
        try {
            BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
            LoadedAuthority last = loaded;
            if (last == null || last.size() != now.size() || !last.time().equals(now.lastModifiedTime())) {
                last = new LoadedAuthority(now.lastModifiedTime(), now.size(), read());
                loaded = last;
            }
            return last.authority();
        } catch (NoSuchFileException e) {
            if (required) {
                throw new InvalidAuthority(path + ": the file of speakers does not exist");
            }
            return Authority.NONE;
        } catch (CharacterCodingException e) {
            throw new InvalidAuthority(path + ": is not UTF-8");
        } catch (IOException e) {
            throw new InvalidAuthority(path + ": cannot be read: " + e.getMessage());
        }
    }

    /** An edit that reads, changes and writes the file. */
    public interface Editing {
        void edit() throws IOException;
    }

    /** Edits the file under a lock, so that of two processes the second sees what the first has written. */
    public void exclusively(Editing editing) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Path lock = path.resolveSibling("." + path.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            editing.edit();
        }
    }

    /** Writes all speakers. The file is replaced as a whole: readers see the old one or the new one. */
    public void write(Authority authority) throws IOException {
        StringBuilder lines = new StringBuilder();
        authority.speakers().forEach(speaker -> lines.append(line(speaker)).append('\n'));
        Path folder = path.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, "speakers", ".new");
        try {
            Files.writeString(fresh, lines);
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private Authority read() throws IOException {
        List<KnownSpeaker> speakers = new ArrayList<>();
        Map<String, Integer> taken = new HashMap<>();
        int number = 0;
        for (String line : Files.readAllLines(path)) {
            number++;
            String json = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
            if (!json.isBlank()) {
                KnownSpeaker speaker = speaker(json, number);
                take(speaker, number, taken);
                speakers.add(speaker);
            }
        }
        return whole(speakers);
    }

    private Authority whole(List<KnownSpeaker> speakers) {
        try {
            return new Authority(speakers);
        } catch (IllegalArgumentException e) {
            throw new InvalidAuthority(path + ": " + e.getMessage());
        }
    }

    private void take(KnownSpeaker speaker, int number, Map<String, Integer> taken) {
        Integer before = taken.put("id " + speaker.id(), number);
        if (before != null) {
            throw wrong(number, "line " + before + " has the id \"" + speaker.id() + "\" already");
        }
        List<String> names = new ArrayList<>(List.of(speaker.name()));
        names.addAll(speaker.spellings());
        for (String name : names) {
            Integer other = taken.put("name " + SpeakerName.id(name), number);
            if (other != null && other != number) {
                throw wrong(number, "line " + other + " has the spelling «" + name + "» already");
            }
        }
    }

    private KnownSpeaker speaker(String json, int number) {
        JsonNode node;
        try {
            node = JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw wrong(number, "broken JSON: " + e.getOriginalMessage());
        }
        if (!node.isObject()) {
            throw wrong(number, "is not a JSON object");
        }
        node.fieldNames().forEachRemaining(field -> {
            if (!FIELDS.contains(field)) {
                throw wrong(number, "unknown field \"" + field + "\"; known are " + String.join(", ", FIELDS));
            }
        });
        String role = node.hasNonNull("role") ? word(node, "role", number) : null;
        try {
            return new KnownSpeaker(
                    word(node, "id", number),
                    word(node, "name", number),
                    words(node, "spellings", number),
                    words(node, "not", number),
                    role);
        } catch (IllegalArgumentException e) {
            throw wrong(number, String.valueOf(e.getMessage()));
        }
    }

    private String word(JsonNode node, String field, int number) {
        JsonNode value = node.path(field);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw wrong(number, "\"" + field + "\" is missing or is not text");
        }
        return value.asText().strip();
    }

    private List<String> words(JsonNode node, String field, int number) {
        JsonNode list = node.path(field);
        List<String> words = new ArrayList<>();
        if (!list.isMissingNode() && !list.isArray()) {
            throw wrong(number, "\"" + field + "\" is not a list of names");
        }
        for (JsonNode value : list) {
            if (!value.isTextual() || value.asText().isBlank()) {
                throw wrong(number, "\"" + field + "\" holds something that is not a name");
            }
            words.add(value.asText().strip());
        }
        return words;
    }

    private static String line(KnownSpeaker speaker) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", speaker.id()).put("name", speaker.name());
        speaker.spellings().forEach(node.putArray("spellings")::add);
        if (!speaker.not().isEmpty()) {
            speaker.not().forEach(node.putArray("not")::add);
        }
        if (speaker.role() != null) {
            node.put("role", speaker.role());
        }
        return node.toString();
    }

    private InvalidAuthority wrong(int line, String reason) {
        return new InvalidAuthority(path + ":" + line + ": " + reason);
    }
}
