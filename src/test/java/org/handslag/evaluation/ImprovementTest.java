package org.handslag.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.handslag.course.CourseInstance;
import org.handslag.evaluation.Improvement.At;
import org.handslag.evaluation.Improvement.Became;
import org.handslag.evaluation.Improvement.Outcome;
import org.handslag.scope.Operator;
import org.handslag.scope.Texts;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.junit.jupiter.api.Test;

/** At which dates an improvement waits. */
@ServerTest
class ImprovementTest {
    private final List<CourseInstance> dates;

    ImprovementTest(Cast cast, CourseCast courses) {
        Operator goteborg = cast.goteborg();
        courses.grund(goteborg);
        dates =
                Arrays.stream(new int[] {1, 2, 3})
                        .mapToObj(
                                month ->
                                        courses.published(
                                                goteborg, LocalDate.of(2028, month, 5), 9))
                        .toList();
    }

    @Test
    void waitsAtLaterDatesOnly() {
        assertThat(wished(1).waitsAt(dates.get(0))).isFalse();
        assertThat(wished(1).waitsAt(dates.get(1))).isFalse();
        assertThat(wished(1).waitsAt(dates.get(2))).isTrue();
    }

    @Test
    void stillWaitsWhereItIsAnsweredAndNotAfterIt() {
        for (var settled : List.of(Became.DONE, Became.NOT_DONE)) {
            var answered = wished(0, new Outcome(at(1), settled, Texts.none()));
            assertThat(answered.waitsAt(dates.get(1))).isTrue();
            assertThat(answered.waitsAt(dates.get(2))).isFalse();
        }
    }

    @Test
    void goesOnToTheNextDateWhenItIsCarriedOn() {
        var carried = wished(0, new Outcome(at(1), Became.CARRIED_ON, Texts.none()));
        assertThat(carried.waitsAt(dates.get(2))).isTrue();
        assertThat(carried.earlier(dates.get(2))).hasSize(1);
        assertThat(carried.earlier(dates.get(1))).isEmpty();
    }

    private Improvement wished(int after, Outcome... outcomes) {
        var wish = Texts.of(Locale.of("sv"), "Mer tid", LocalDate.of(2028, 1, 6));
        return new Improvement(ImprovementId.next(), at(after), wish, List.of(outcomes), 0);
    }

    private At at(int date) {
        return new At(dates.get(date).id(), dates.get(date).starts());
    }
}
