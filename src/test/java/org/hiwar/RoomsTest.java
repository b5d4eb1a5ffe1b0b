package org.hiwar;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rooms of the house and the doors between them. */
@AnalyzeClasses(packages = "org.hiwar", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
    @ArchTest
    static final ArchRule arrowsPointOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("root")
            .definedBy("org.hiwar")
            .layer("cli")
            .definedBy("org.hiwar.cli..")
            .layer("config")
            .definedBy("org.hiwar.config..")
            .layer("arabic")
            .definedBy("org.hiwar.arabic..")
            .layer("interview")
            .definedBy("org.hiwar.interview..")
            .layer("analysis")
            .definedBy("org.hiwar.analysis..")
            .layer("index")
            .definedBy("org.hiwar.index..")
            .layer("search")
            .definedBy("org.hiwar.search..")
            .layer("node")
            .definedBy("org.hiwar.node..")
            .layer("web")
            .definedBy("org.hiwar.web..")
            .whereLayer("root")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("web")
            .mayOnlyBeAccessedByLayers("root", "cli")
            .whereLayer("node")
            .mayOnlyBeAccessedByLayers("root", "cli")
            .whereLayer("search")
            .mayOnlyBeAccessedByLayers("root", "cli", "web")
            .whereLayer("index")
            .mayOnlyBeAccessedByLayers("root", "cli", "web", "search")
            .whereLayer("interview")
            .mayOnlyBeAccessedByLayers("root", "cli", "web", "search", "index")
            .whereLayer("analysis")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("org.hiwar.(*)..").should().beFreeOfCycles();

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
