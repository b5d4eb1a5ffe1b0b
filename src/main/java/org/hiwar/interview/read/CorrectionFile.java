package org.hiwar.interview.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hiwar.interview.Correction;
import org.hiwar.interview.Role;
import org.hiwar.interview.WireName;
import org.hiwar.interview.text.Unreadable;
import org.hiwar.interview.text.YamlNesting;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads corrections from YAML: a list of items, each with {@code line} and {@code text} to name the turn, and with
 * {@code role}, {@code speaker}, {@code split} or {@code join: previous} to say what becomes of it.
 */
final class CorrectionFile {
    private static final List<String> KEYS = List.of("line", "text", "role", "speaker", "split", "join");
    private static final int LONGEST = 4 * 1024 * 1024;

    private final String name;

    private CorrectionFile(String name) {
        this.name = name;
    }

    /**
     * Reads the corrections of a file.
     *
     * @param name the name of the file in messages
     * @throws Unreadable if the file cannot be used; the reason names the file and the line
     */
    static List<Correction> of(String name, String yaml) throws Unreadable {
        return new CorrectionFile(name).read(yaml);
    }

    private List<Correction> read(String yaml) throws Unreadable {
        Node root;
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(name)
                    .setCodePointLimit(LONGEST)
                    .build();
            YamlNesting.check(yaml, settings);
            root = new Compose(settings).composeString(yaml).orElse(null);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw wrong(line, "it is no YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw wrong(1, "it is no YAML: " + e.getMessage());
        }
        if (root == null) {
            return List.of();
        }
        if (!(root instanceof SequenceNode list)) {
            throw wrong(line(root), "it is not a list; each correction begins with \"- line: N\"");
        }
        List<Correction> corrections = new ArrayList<>();
        for (Node item : list.getValue()) {
            corrections.add(correction(item));
        }
        return corrections;
    }

    private Correction correction(Node item) throws Unreadable {
        if (!(item instanceof MappingNode map)) {
            throw wrong(line(item), "a correction begins with \"- line: N\"");
        }
        Map<String, String> fields = fields(map);
        int at = line(item);
        String text = fields.get("text");
        if (text == null || !fields.containsKey("line")) {
            throw wrong(at, "a correction needs \"line\" and \"text\": where the turn begins, and its first words");
        }
        return new Correction(new Correction.CorrectedTurn(number(fields, at), text, at), change(fields, at));
    }

    private Map<String, String> fields(MappingNode map) throws Unreadable {
        Map<String, String> fields = new HashMap<>();
        for (NodeTuple tuple : map.getValue()) {
            int line = line(tuple.getKeyNode());
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!KEYS.contains(key)) {
                throw wrong(line, "\"" + key + "\" is none of " + String.join(", ", KEYS));
            }
            if (!(tuple.getValueNode() instanceof ScalarNode value)
                    || value.getValue().isBlank()) {
                throw wrong(line, "\"" + key + "\" needs a single value");
            }
            if (fields.put(key, value.getValue().strip()) != null) {
                throw wrong(line, "\"" + key + "\" stands twice in one correction");
            }
        }
        return fields;
    }

    private int number(Map<String, String> fields, int at) throws Unreadable {
        String line = fields.getOrDefault("line", "");
        if (!line.matches("[1-9][0-9]{0,8}")) {
            throw wrong(at, "\"line\" is a number from 1, not \"" + line + "\"");
        }
        return Integer.parseInt(line);
    }

    private Correction.Change change(Map<String, String> fields, int at) throws Unreadable {
        String split = fields.get("split");
        String join = fields.get("join");
        Role role = role(fields.get("role"), at);
        String speaker = fields.get("speaker");
        if (join != null) {
            if (!join.equals("previous") || split != null || role != null || speaker != null) {
                throw wrong(at, "\"join: previous\" stands alone, without role, speaker or split");
            }
            return new Correction.Join();
        }
        if (split != null) {
            if (role == null) {
                throw wrong(at, "\"split\" needs the \"role\" of the turn that begins there");
            }
            return new Correction.Split(split, role, speaker);
        }
        if (role == null && speaker == null) {
            throw wrong(at, "the correction says nothing to correct: role, speaker, split or join");
        }
        return new Correction.Reassign(role, speaker);
    }

    private @Nullable Role role(@Nullable String name, int at) throws Unreadable {
        if (name == null) {
            return null;
        }
        return Role.ofWireName(name)
                .orElseThrow(
                        () -> wrong(at, "\"role\" is one of " + WireName.list(Role.class) + ", not \"" + name + "\""));
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    private Unreadable wrong(int line, String reason) {
        return new Unreadable("its corrections cannot be used: " + name + ":" + line + ": " + reason);
    }
}
