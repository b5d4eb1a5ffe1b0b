package org.hiwar.interview.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hiwar.arabic.Folding;
import org.hiwar.interview.Role;
import org.hiwar.interview.SpeakerName;
import org.hiwar.interview.Turn;
import org.hiwar.interview.text.DecodedText;
import org.hiwar.interview.text.Unreadable;
import org.jspecify.annotations.Nullable;

/** The turns that the reading of a text should find: {@code NAME.gold.json} beside {@code NAME.txt}. */
record Gold(String name, Path source, String folded, JsonNode json) {
    static List<Gold> under(Path folder) throws IOException {
        List<Gold> golds = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.sorted().toList();
            for (Path file : all) {
                String name = file.getFileName().toString();
                if (name.endsWith(".gold.json")) {
                    golds.add(of(file, name.substring(0, name.length() - ".gold.json".length()), all));
                }
            }
        }
        return golds;
    }

    private static Gold of(Path file, String name, List<Path> all) throws IOException {
        Path source = all.stream()
                .filter(other -> other.getFileName().toString().startsWith(name + ".")
                        && !other.toString().endsWith(".json"))
                .findFirst()
                .orElseThrow(() -> new IOException("no text beside " + file));
        try {
            String text = DecodedText.of(Files.readAllBytes(source)).text();
            return new Gold(name, source, Folding.fold(text), new ObjectMapper().readTree(Files.readString(file)));
        } catch (Unreadable e) {
            throw new IOException(source + ": " + e.reason());
        }
    }

    List<JsonNode> turns() {
        List<JsonNode> turns = new ArrayList<>();
        json.get("turns").forEach(turns::add);
        return turns;
    }

    /** Takes the wanted turn with the same words and role, and says whether there was one and its speaker is right. */
    boolean take(List<JsonNode> wanted, Turn turn) {
        JsonNode same = same(wanted, turn);
        return same != null && wanted.remove(same) && isPerson(same, turn);
    }

    /** Takes the wanted turn with the same words and role, and says whether there was one. */
    boolean takeWords(List<JsonNode> wanted, Turn turn) {
        return wanted.remove(same(wanted, turn));
    }

    private static @Nullable JsonNode same(List<JsonNode> wanted, Turn turn) {
        return wanted.stream().filter(one -> isSame(one, turn)).findFirst().orElse(null);
    }

    private static boolean isSame(JsonNode one, Turn turn) {
        return one.get("role").asText().equals(turn.role().wireName())
                && squash(one.get("text").asText()).equals(squash(turn.text()));
    }

    /** Whether the speaker is right. Any is right if the gold names nobody, or somebody whom the text does not name. */
    private boolean isPerson(JsonNode one, Turn turn) {
        String wanted = one.path("speaker").asText("");
        Set<String> forms = new HashSet<>(Set.of(SpeakerName.id(wanted.isEmpty() ? "-" : wanted)));
        addGuest(forms, wanted, json.path("guest"));
        json.path("guests").forEach(guest -> addGuest(forms, wanted, guest));
        if (turn.role() == Role.QUESTION) {
            forms.add(SpeakerName.id(json.path("interviewer").asText("-")));
            forms.add(SpeakerName.id(json.path("publication").asText("-")));
        }
        if (wanted.isEmpty() || !isNamed(forms)) {
            return true;
        }
        return turn.speaker() != null
                && (forms.contains(turn.speaker().id())
                        || forms.contains(SpeakerName.id(turn.speaker().name())));
    }

    private static void addGuest(Set<String> forms, String wanted, JsonNode guest) {
        List<String> names = new ArrayList<>(List.of(guest.path("name").asText("-")));
        guest.path("aliases").forEach(alias -> names.add(alias.asText()));
        if (names.contains(wanted)) {
            names.forEach(name -> forms.add(SpeakerName.id(name)));
        }
    }

    private boolean isNamed(Set<String> forms) {
        return forms.stream().anyMatch(form -> !form.equals("-") && folded.contains(form.replace('-', ' ')));
    }

    private static String squash(String text) {
        return text.replaceAll("[\\s\\u00a0\\u001a\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff]+", "");
    }
}
