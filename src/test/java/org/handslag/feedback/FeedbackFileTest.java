package org.handslag.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.handslag.scope.Operator;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Uuid7;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class FeedbackFileTest {
    private final Feedbacks feedbacks;
    private final UnitOfWork work;
    private final Staff staff;
    private final Clock clock;
    private final Operator goteborg;
    private final int port;

    FeedbackFileTest(
            Feedbacks feedbacks,
            UnitOfWork work,
            Staff staff,
            Clock clock,
            Cast cast,
            @LocalServerPort int port) {
        this.feedbacks = feedbacks;
        this.work = work;
        this.staff = staff;
        this.clock = clock;
        this.goteborg = cast.goteborg();
        this.port = port;
    }

    @Test
    void hasMoreThanThePageCanShowAndEachWholeText() {
        var said = "Kartan går inte att läsa. ".repeat(20).strip();
        for (int i = 0; i < 501; i++) {
            work.in(goteborg.id(), () -> add(said));
        }
        var coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        var page = coordinator.get("/goteborg/feedback").expect(200).html();
        assertThat(page.select("main ul.tasks li")).hasSize(500);
        assertThat(coordinator.get("/goteborg/feedback.csv").expect(200).text().lines().skip(1))
                .hasSize(501)
                .allMatch(line -> line.contains(said));
    }

    private boolean add(String said) {
        var language = goteborg.language();
        var now = clock.instant();
        feedbacks.add(new Feedback(Uuid7.next(), said, "", null, language, now, "", null));
        return true;
    }
}
