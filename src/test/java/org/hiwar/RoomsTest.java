package org.hiwar;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rooms, which room may use which, and which rooms are entered through one door. */
@AnalyzeClasses(packages = "org.hiwar", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
    private static final int MAX_CLASSES = 30;

    /** Every room and the rooms that it uses. A room or an arrow that is not listed is an error. */
    private static final Map<String, Set<String>> ARROWS = Arrows.read("""
            config                 ->
            digest                 ->
            node                   -> digest
            arabic                 ->
            arabic.lists           -> arabic
            arabic.stem            -> arabic arabic.lists
            arabic.typing          -> arabic
            analysis               -> arabic arabic.lists arabic.stem
            analysis.lucene        ->
            interview              -> arabic arabic.lists
            interview.speaker      -> interview arabic arabic.lists
            interview.text         -> interview
            interview.lexicon      -> interview.text interview.speaker interview arabic arabic.lists
            interview.format.pdf   -> interview.text interview
            interview.format.docx  -> interview.text interview
            interview.format.html  -> interview.text interview.lexicon interview
            interview.format.plain -> interview.text interview
            interview.format.json  -> interview.text interview
            interview.parse        -> interview.parse.people interview.parse.turn interview.parse.role \
            interview.parse.segment interview.lexicon interview.text interview.speaker interview
            interview.parse.segment -> interview.lexicon interview.text interview arabic
            interview.parse.role   -> interview.parse.segment interview.lexicon interview.text interview.speaker interview arabic
            interview.parse.turn   -> interview.parse.role interview.parse.segment interview.lexicon interview.text interview
            interview.parse.people -> interview.parse.turn interview.parse.segment interview.lexicon interview.text \
            interview.speaker interview arabic
            interview.read         -> interview.parse interview.format.pdf interview.format.docx interview.format.html \
            interview.format.plain interview.format.json interview.lexicon interview.text interview.speaker interview
            index                  -> digest interview interview.read arabic config
            search                 -> interview
            search.syntax          -> interview arabic
            search.synonym         -> arabic
            search.query           -> search search.syntax search.synonym index interview arabic arabic.lists config
            search.answer          -> search search.query index arabic
            search.explain         -> search search.answer search.syntax search.synonym index arabic arabic.lists arabic.stem
            search.words           -> search search.query search.syntax index arabic arabic.lists arabic.typing
            search.browse          -> search search.answer search.query index
            search.cache           -> search
            search.elastic         -> search search.cache search.browse search.words search.explain search.answer search.query \
            search.synonym search.syntax index arabic.lists arabic.typing
            web                    -> web.load web.http search search.synonym index interview interview.read
            web.load               -> digest web.http search search.synonym index interview interview.read interview.text
            web.http               -> digest search search.cache index interview.read
            cli.review             -> digest interview interview.read interview.speaker
            cli.start              -> search index
            cli                    -> cli.start cli.review web web.http search search.cache search.synonym index interview interview.read \
            interview.speaker arabic.lists config
            """);

    /**
     * Rooms that others take constants from. The compiler copies constants, so their arrows cannot be seen in the classes.
     */
    private static final Set<String> CONSTANTS = Set.of("arabic", "index");

    /** Rooms whose inner rooms no other room may use directly. */
    private static final List<String> DOORS = List.of("interview.parse", "analysis");

    @ArchTest
    static void everyArrowIsDrawn(JavaClasses house) {
        Map<String, Set<String>> seen = Arrows.of(house);
        Set<String> undrawn = new TreeSet<>();
        seen.forEach((room, others) -> others.stream()
                .filter(other -> !ARROWS.getOrDefault(room, Set.of()).contains(other))
                .forEach(other -> undrawn.add(room + " -> " + other)));
        assertThat(undrawn)
                .as("arrows that the plan of the rooms does not have")
                .isEmpty();
    }

    @ArchTest
    static void everyDrawnArrowIsThere(JavaClasses house) {
        Map<String, Set<String>> seen = Arrows.of(house);
        Set<String> unused = new TreeSet<>();
        ARROWS.forEach((room, others) -> others.stream()
                .filter(other -> !CONSTANTS.contains(other))
                .filter(other -> !seen.getOrDefault(room, Set.of()).contains(other))
                .forEach(other -> unused.add(room + " -> " + other)));
        assertThat(unused).as("arrows of the plan that nothing uses").isEmpty();
    }

    @ArchTest
    static void innerRoomsAreEnteredThroughTheirDoor(JavaClasses house) {
        Set<String> broken = new TreeSet<>();
        Arrows.of(house)
                .forEach((room, others) -> others.forEach(other -> DOORS.stream()
                        .filter(door ->
                                other.startsWith(door + ".") && !room.equals(door) && !room.startsWith(door + "."))
                        .forEach(door -> broken.add(room + " -> " + other + " past " + door))));
        assertThat(broken).isEmpty();
    }

    @ArchTest
    static void noRoomIsCrowded(JavaClasses house) {
        Map<String, Long> rooms = house.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getPackageName, counting()));
        assertThat(rooms).allSatisfy((room, classes) -> assertThat(classes).isLessThanOrEqualTo(MAX_CLASSES));
    }

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("org.hiwar.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyIndexAndSearchKnowTheClient = noClasses()
            .that()
            .resideOutsideOfPackages("org.hiwar.index..", "org.hiwar.search..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("co.elastic..");

    @ArchTest
    static final ArchRule onlyWebKnowsJavalin = noClasses()
            .that()
            .resideOutsideOfPackage("org.hiwar.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.javalin..");

    @ArchTest
    static final ArchRule onlyAnalysisKnowsLucene = noClasses()
            .that()
            .resideOutsideOfPackage("org.hiwar.analysis..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..", "org.elasticsearch.plugin..");

    @ArchTest
    static final ArchRule arabicStandsAlone = classes()
            .that()
            .resideInAPackage("org.hiwar.arabic..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.hiwar.arabic..", "java..", "org.jspecify..");
}
