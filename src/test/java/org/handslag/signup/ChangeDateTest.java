package org.handslag.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Operator;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.Seats;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.ServerTest;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Someone changes to another date of the course on her own page. */
@ServerTest
class ChangeDateTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    private final CourseCast courses;
    private final Operator operator;
    private final Holder holder;

    ChangeDateTest(
            Cast cast,
            CourseCast courses,
            Seats seats,
            UnitOfWork work,
            Inbox inbox,
            @LocalServerPort int port) {
        this.courses = courses;
        this.operator = cast.goteborg();
        this.holder = new Holder(operator, work, seats, inbox, port);
    }

    @Test
    void changesToADateWithAFreeSeatByHerself() {
        var instance = date(10, 1);
        var path = holder.registered(instance, "Tea Di");
        var next = holder.registered(instance, "Uno Ei");
        var other = date(26, 5);
        var page = holder.open(path + "/other-date");
        assertThat(page.text()).contains("5 platser kvar", "följer det med");
        var moved = takes(page, other).expect(303);
        assertThat(holder.visitor().follow(moved).expect(200).text()).contains("Du har en plats");
        assertThat(holder.open(next).text()).contains("Du har en plats");
        assertThat(holder.open(path).text()).contains("Du har bytt till ett annat datum");
        holder.visitor().get(path + "/other-date").expect(404);
    }

    @Test
    void keepsHerSeatWhenTheOtherOneIsGone() {
        var path = holder.registered(date(10, 1), "Vera Fi");
        var other = date(27, 1);
        var page = holder.open(path + "/other-date");
        holder.registered(other, "Will Go");
        assertThat(takes(page, other).expect(409).text()).contains("Ingenting är ändrat");
        assertThat(holder.open(path).text()).contains("Du har en plats");
        assertThat(holder.open(path + "/other-date").html().select("input[value]"))
                .noneMatch(input -> input.val().equals(other.slug()));
    }

    private Visitor.Page takes(Visitor.Page page, CourseInstance other) {
        return holder.visitor().submit(page, "/other-date", Map.of("date", other.slug()));
    }

    private CourseInstance date(int later, int capacity) {
        return courses.published(operator, DAY.plusDays(later), capacity);
    }
}
