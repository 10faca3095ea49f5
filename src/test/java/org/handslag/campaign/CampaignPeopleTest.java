package org.handslag.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handslag.campaign.CampaignCast.typed;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Supplier;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.CourseCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who came by a campaign. */
@ServerTest
class CampaignPeopleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 16);

    private final Cast cast;
    private final CampaignCast office;
    private final CourseCast courses;
    private final TestClock clock;
    private final Visitor visitor;
    private final Supplier<Visitor> coordinator;

    CampaignPeopleTest(
            BeanFactory beans,
            Cast cast,
            CourseCast courses,
            Staff staff,
            TestClock clock,
            @LocalServerPort int port) {
        clock.reset();
        this.cast = cast;
        this.office = CampaignCast.of(beans, cast.goteborg(), port);
        this.courses = courses;
        this.clock = clock;
        this.visitor = new Visitor(port, "sv");
        this.coordinator = () -> staff.signedIn(port, cast.goteborg(), Role.COORDINATOR);
    }

    @Test
    void nobodyHasStayedAwayBeforeTheDayIsOver() {
        var path = registered();
        var before = office.coordinator().get(path + "/people").expect(200);
        assertThat(before.html().select("tbody td").eachText()).endsWith("–", "–");
        assertThat(office.coordinator().get(path + "/people.csv").text()).contains(";–;–");
        clock.set(DAY.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
        var later = coordinator.get().get(path + "/people").expect(200);
        assertThat(later.html().select("tbody td").eachText()).endsWith("nej", "nej");
    }

    /** Seats for a date to come, asked for by an invitation; the campaign's path. */
    private String registered() {
        var date = courses.published(cast.goteborg(), DAY, 20);
        office.employer("Gullspång", "Gullspång såg", "vd@gullspang.example");
        var fields = typed("Datum");
        fields.put("date", date.id().toString());
        var path = office.sent("Gullsp%C3%A5ng", fields);
        var link = office.link("vd@gullspang.example");
        var come = visitor.submit(visitor.get(link), link, Map.of("answer", "COME")).expect(303);
        var form = visitor.follow(come).expect(200);
        visitor.submit(form, "/register", Map.of("seat-1-later", "yes")).expect(303);
        return path;
    }
}
