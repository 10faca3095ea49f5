package org.handslag.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.handslag.course.CourseInstance;
import org.handslag.support.Repetitions;
import org.handslag.support.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A run that is stopped, and several at once: everyone is told, and once. */
@ServerTest
class ReminderResumeTest {
    private static final Duration TWO_DAYS = Duration.ofDays(2);
    private final ReminderCast cast;
    private final Reminding reminding;
    private final JdbcClient db;

    ReminderResumeTest(BeanFactory beans, Reminding reminding, JdbcClient db) {
        this.cast = new ReminderCast(beans);
        this.reminding = reminding;
        this.db = db;
    }

    @BeforeEach
    void beginsInTheMorning() {
        cast.clock.reset();
    }

    @Test
    void goesOnWhereARunWasStopped() {
        var date = crowded(40, "Stopp");
        cast.clock.set(date.starts().minus(TWO_DAYS));
        cast.in(() -> tellFirst(date, 7));
        cast.keep();
        cast.keep();
        assertThat(names(40, "Stopp"))
                .allSatisfy(name -> assertThat(cast.reminded(name)).hasSize(1));
    }

    @RepeatedTest(2)
    void tellsEachOnceWhenSeveralNodesAreAtIt(RepetitionInfo time) {
        var group = "Nod" + (char) ('a' + time.getCurrentRepetition());
        var people = Repetitions.isLong() ? 120 : 60;
        var date = crowded(people, group);
        cast.clock.set(date.starts().minus(TWO_DAYS));
        IntStream.range(0, 4).parallel().forEach(_ -> cast.keep());
        cast.keep();
        var messages =
                cast.in(
                        () ->
                                db.sql(
                                                """
                                                select count(*) from message
                                                 where topic = 'seat.reminder' and name like :group
                                                """)
                                        .param("group", group + "%")
                                        .query(Integer.class)
                                        .single());
        assertThat(messages).isEqualTo(people);
    }

    private void tellFirst(CourseInstance date, int most) {
        var zone = cast.operator.zone();
        var now = cast.clock.instant();
        var due =
                reminding.due(zone, now).stream()
                        .filter(one -> one.instance().equals(date.id()))
                        .findFirst()
                        .orElseThrow();
        var keys = reminding.waiting(due, zone, now);
        assertThat(keys).hasSizeGreaterThan(most);
        reminding.tell(due, keys.subList(0, most), zone, now);
    }

    private CourseInstance crowded(int people, String group) {
        var date = cast.date(people);
        names(people, group).forEach(name -> cast.register(date, name));
        return date;
    }

    private static List<String> names(int people, String group) {
        var names = new ArrayList<String>();
        for (int i = 0; i < people; i++) {
            names.add(group + " Nummer" + i);
        }
        return names;
    }
}
