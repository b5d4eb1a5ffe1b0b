package org.hiwar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Map;
import java.util.Set;

/** Holds that no two types have one name, in the main code and in the test code. */
@AnalyzeClasses(packages = "org.hiwar")
class TypeNamesTest {
    @ArchTest
    static void noNameIsBorneByTwoTypes(JavaClasses house) {
        Map<String, Set<String>> types = house.stream()
                .filter(type ->
                        !type.isAnonymousClass() && !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getSimpleName, mapping(JavaClass::getName, toSet())));
        types.values().removeIf(bearers -> bearers.size() == 1);
        assertThat(types).isEmpty();
    }
}
