package org.hiwar.interview.parse.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hiwar.interview.Speaker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GuestRolesTest {
    private static @Nullable String role(String name, String preface) {
        return GuestRoles.of(Speaker.named(name), List.of(preface));
    }

    @Test
    void readsThePostBeforeTheName() {
        assertThat(role("سامر الحلبوني", "كشف مدير متحف البحر السابق الدكتور سامر الحلبوني عن خطة جديدة."))
                .isEqualTo("مدير متحف البحر السابق");
        assertThat(role("هند المرزوقي", "يسعدنا أن نستضيف الشاعرة والمترجمة هند المرزوقي في هذا العدد."))
                .isEqualTo("الشاعرة والمترجمة");
    }

    @Test
    void readsThePostAfterTheName() {
        assertThat(role("سامر الحلبوني", "التقينا سامر الحلبوني، مدير متحف البحر في صور، وكان هذا الحوار."))
                .isEqualTo("مدير متحف البحر في صور");
    }

    @Test
    void endsThePostAfterTheNameBeforeWhatIsSaid() {
        assertThat(role("سامر الحلبوني", "أبدى سامر الحلبوني رئيس نادي الوادي قناعته بالموسم."))
                .isEqualTo("رئيس نادي الوادي");
        assertThat(role("سامر الحلبوني", "كشف سامر الحلبوني محافظ الوادي عن خطة جديدة."))
                .isEqualTo("محافظ الوادي");
        assertThat(role("سامر الحلبوني", "قال سامر الحلبوني المسؤول عن السدود."))
                .isEqualTo("المسؤول عن السدود");
    }

    @Test
    void prefersAPostToARank() {
        assertThat(role(
                        "فؤاد النمري",
                        "تحدث إلينا اللواء فؤاد النمري. وكان قائد الدفاع المدني اللواء فؤاد النمري قد زار القرية."))
                .isEqualTo("قائد الدفاع المدني");
        assertThat(role("فؤاد النمري", "قائد الدفاع المدني، اللواء فؤاد النمري، يروي لنا."))
                .isEqualTo("قائد الدفاع المدني");
        assertThat(role("فؤاد النمري", "تحدث إلينا اللواء فؤاد النمري.")).isEqualTo("اللواء");
    }

    @Test
    void takesNoPostAcrossASentenceOrAVerb() {
        assertThat(role("هند المرزوقي", "رحل المدير. هند المرزوقي تبكي.")).isNull();
        assertThat(role("هند المرزوقي", "لا يعرف المدير أن هند المرزوقي تكتب.")).isNull();
        assertThat(role("هند المرزوقي", "الدكتورة هند المرزوقي في ضيافتنا.")).isNull();
    }
}
