package org.hiwar.interview.read;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.hiwar.interview.Facts;
import org.hiwar.interview.Interview;
import org.hiwar.interview.text.Metadata;
import org.junit.jupiter.api.Test;

/** All listeners that pass on to another one extend one class, and this class passes everything on. */
@AnalyzeClasses(packages = "org.hiwar", importOptions = ImportOption.DoNotIncludeTests.class)
class ForwardingListenerTest {
    private static final Source INNER = Source.of("all.zip/one.txt", Format.TEXT, Metadata.NONE, new byte[0]);

    /** Notes what it gets, and from which source. */
    private record Note(String source, List<String> heard) implements ReadListener {
        @Override
        public void interview(Interview interview) {
            heard.add(source + ": " + interview.id());
        }

        @Override
        public void refused(Refusal refusal) {
            heard.add(source + ": " + refusal);
        }

        @Override
        public ReadListener within(Source inner) {
            return new Note(inner.name(), heard);
        }
    }

    /** Counts the interviews that it passes on. */
    private static final class Counting extends ForwardingListener {
        private final int[] count;

        Counting(ReadListener next, int[] count) {
            super(next);
            this.count = count;
        }

        @Override
        public void interview(Interview interview) {
            count[0]++;
            super.interview(interview);
        }

        @Override
        protected ReadListener over(Source inner, ReadListener nextWithin) {
            return new Counting(nextWithin, count);
        }
    }

    @Test
    void passesOnWhatItHearsAlsoFromSourcesInside() {
        List<String> heard = new ArrayList<>();
        int[] count = {0};
        ReadListener outer = new Counting(new Note("all.zip", heard), count);
        outer.interview(interview("a"));
        outer.refused(new Refusal("b.txt", 3, "is broken"));
        outer.within(INNER).interview(interview("c"));
        outer.within(INNER).refused(new Refusal("d.txt", 0, "is empty"));
        assertThat(heard)
                .containsExactly(
                        "all.zip: a",
                        "all.zip: b.txt:3: is broken",
                        "all.zip/one.txt: c",
                        "all.zip/one.txt: d.txt: is empty");
        assertThat(count[0]).isEqualTo(2);
    }

    /** The compiler does not demand an override of a new method that has a default body. */
    @Test
    void forwardsEveryMethodOfTheInterface() throws NoSuchMethodException {
        for (Method method : ReadListener.class.getMethods()) {
            assertThat(ForwardingListener.class
                            .getMethod(method.getName(), method.getParameterTypes())
                            .getDeclaringClass())
                    .as(method.getName())
                    .isEqualTo(ForwardingListener.class);
        }
    }

    @ArchTest
    static final ArchRule whoeverPassesOnExtendsIt = fields().that()
            .haveRawType(ReadListener.class)
            .and()
            .areDeclaredInClassesThat(assignableTo(ReadListener.class))
            .should()
            .beDeclaredInClassesThat(assignableTo(ForwardingListener.class));

    private static Interview interview(String id) {
        return new Interview(id, Facts.NONE, List.of(), List.of(), List.of(), List.of());
    }
}
