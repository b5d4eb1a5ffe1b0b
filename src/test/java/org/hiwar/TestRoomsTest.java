package org.hiwar;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rooms of the test code. What several of them use lies in {@code org.hiwar.testing}. */
@AnalyzeClasses(packages = "org.hiwar", importOptions = ImportOption.OnlyIncludeTests.class)
class TestRoomsTest {
    @ArchTest
    static final ArchRule noCycles =
            slices().matching("org.hiwar.(**)").should().beFreeOfCycles();
}
