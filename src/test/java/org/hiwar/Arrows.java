package org.hiwar;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The arrows between the rooms: which package uses which, both named without {@code org.hiwar}. */
final class Arrows {
    private static final String HOUSE = "org.hiwar";

    private Arrows() {}

    /** Reads a plan of lines {@code room -> other other}. */
    static Map<String, Set<String>> read(String plan) {
        Map<String, Set<String>> arrows = new TreeMap<>();
        plan.lines().forEach(line -> {
            String[] sides = line.split("->", 2);
            Set<String> others = arrows.computeIfAbsent(sides[0].strip(), room -> new TreeSet<>());
            Arrays.stream(sides[1].strip().split("\\s+"))
                    .filter(other -> !other.isEmpty())
                    .forEach(others::add);
        });
        return arrows;
    }

    /** The arrows between the classes of different rooms. Those of the root, which wires the rooms, are left out. */
    static Map<String, Set<String>> of(JavaClasses classes) {
        Map<String, Set<String>> arrows = new TreeMap<>();
        for (JavaClass type : classes) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String room = room(type);
                String other = room(dependency.getTargetClass());
                if (!room.isEmpty() && !other.isEmpty() && !room.equals(other)) {
                    arrows.computeIfAbsent(room, from -> new TreeSet<>()).add(other);
                }
            }
        }
        return arrows;
    }

    private static String room(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        return name.startsWith(HOUSE + ".") ? name.substring(HOUSE.length() + 1) : "";
    }
}
