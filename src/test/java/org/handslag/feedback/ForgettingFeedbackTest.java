package org.handslag.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.handslag.scope.Operator;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class ForgettingFeedbackTest {
    private final Operator goteborg;
    private final Feedbacks feedbacks;
    private final UnitOfWork work;
    private final TestClock clock;
    private final Visitor visitor;

    ForgettingFeedbackTest(
            Cast cast,
            Feedbacks feedbacks,
            UnitOfWork work,
            TestClock clock,
            @LocalServerPort int port) {
        this.goteborg = cast.goteborg();
        this.feedbacks = feedbacks;
        this.work = work;
        this.clock = clock;
        this.visitor = new Visitor(port, "sv");
    }

    @Test
    void forgetsWhatWasAnsweredAndKeepsWhatWaits() {
        var form = visitor.get("/goteborg/contact").expect(200);
        visitor.submit(form, "/contact", Map.of("said", "Obesvarad")).expect(303);
        visitor.submit(form, "/contact", Map.of("said", "Besvarad")).expect(303);
        work.in(
                goteborg.id(),
                () -> {
                    var one = feedbacks.all().getFirst();
                    feedbacks.answer(one.id(), "Tack", clock.instant(), null);
                    var in = clock.instant().plus(Duration.ofSeconds(1));
                    assertThat(feedbacks.forgetBefore(clock.instant())).isZero();
                    assertThat(feedbacks.forgetBefore(in)).isOne();
                    assertThat(feedbacks.open()).isOne();
                });
    }
}
