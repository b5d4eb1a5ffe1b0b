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
import java.util.Set;
import org.hiwar.interview.SpeakerName;
import org.jspecify.annotations.Nullable;

/**
 * The archive's speakers as it keeps them: a file of UTF-8 lines, each an object {@code {"id","name","spellings":[],
 * "not":[],"role"}} of which only {@code id} and {@code name} are required. It is read again when it has changed.
 */
public final class AuthorityFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> FIELDS = Set.of("id", "name", "spellings", "not", "role");

    private final Path path;
    private final boolean required;
    private volatile @Nullable LoadedAuthority reading;

    private record LoadedAuthority(FileTime time, long size, Authority authority) {}

    /**
     * The speakers of that file.
     *
     * @param required whether it must be there; where it need not and is not, nobody is known
     */
    public AuthorityFile(Path path, boolean required) {
        this.path = path;
        this.required = required;
    }

    /** The same, to be made where it is not there. */
    public AuthorityFile orNew() {
        return new AuthorityFile(path, false);
    }

    public Path path() {
        return path;
    }

    /**
     * Who is known now.
     *
     * @throws InvalidAuthority naming the line and what is wrong there
     */
    public Authority authority() {
        try {
            BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
            LoadedAuthority last = reading;
            if (last == null || last.size() != now.size() || !last.time().equals(now.lastModifiedTime())) {
                last = new LoadedAuthority(now.lastModifiedTime(), now.size(), read());
                reading = last;
            }
            return last.authority();
        } catch (NoSuchFileException e) {
            if (required) {
                throw new InvalidAuthority(path + ": there is no such file of speakers");
            }
            return Authority.NONE;
        } catch (CharacterCodingException e) {
            throw new InvalidAuthority(path + ": is not UTF-8");
        } catch (IOException e) {
            throw new InvalidAuthority(path + ": cannot be read: " + e.getMessage());
        }
    }

    /** Reads, changes and writes the file. */
    public interface Editing {
        void edit() throws IOException;
    }

    /** Edits the file while no other process does: of two at once the second sees what the first has written. */
    public void exclusively(Editing editing) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Path lock = path.resolveSibling("." + path.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            editing.edit();
        }
    }

    /** Writes all speakers anew: the file is the old one or the new one, never a part. */
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
            throw wrong(number, "the id \"" + speaker.id() + "\" is that of line " + before);
        }
        List<String> names = new ArrayList<>(List.of(speaker.name()));
        names.addAll(speaker.spellings());
        for (String name : names) {
            Integer other = taken.put("name " + SpeakerName.id(name), number);
            if (other != null && other != number) {
                throw wrong(number, "the spelling «" + name + "» is one of line " + other + " already");
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
            throw wrong(number, "is no object");
        }
        node.fieldNames().forEachRemaining(field -> {
            if (!FIELDS.contains(field)) {
                throw wrong(number, "\"" + field + "\" is none of id, name, spellings, not, role");
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
            throw wrong(number, "\"" + field + "\" is missing or no text");
        }
        return value.asText().strip();
    }

    private List<String> words(JsonNode node, String field, int number) {
        JsonNode list = node.path(field);
        List<String> words = new ArrayList<>();
        if (!list.isMissingNode() && !list.isArray()) {
            throw wrong(number, "\"" + field + "\" is no list of names");
        }
        for (JsonNode value : list) {
            if (!value.isTextual() || value.asText().isBlank()) {
                throw wrong(number, "\"" + field + "\" holds something that is no name");
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
