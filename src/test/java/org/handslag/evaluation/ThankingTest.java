package org.handslag.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Operator;
import org.handslag.support.Cast;
import org.handslag.support.Inbox;
import org.handslag.support.SeatCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Visitor;
import org.handslag.survey.SurveyPlay;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The morning after, everyone who came is thanked once. */
@ServerTest
class ThankingTest {
    private final Operator favrskov;
    private final Operator goteborg;
    private final SurveyPlay surveys;
    private final Thanking thanking;
    private final Inbox inbox;
    private final int port;

    ThankingTest(
            Cast cast,
            SurveyPlay surveys,
            Thanking thanking,
            Inbox inbox,
            @LocalServerPort int port) {
        this.favrskov = cast.favrskov();
        this.goteborg = cast.goteborg();
        this.surveys = surveys;
        this.thanking = thanking;
        this.inbox = inbox;
        this.port = port;
    }

    @Test
    void isOnceWhereNoEvaluationIsAsked() {
        var held = surveys.held(favrskov, List.of("Thea Takket"));
        thanking.run();
        assertThat(thanks(favrskov, "Thea Takket")).isZero();
        morningAfter(favrskov, held);
        thanking.run();
        assertThat(thanks(favrskov, "Thea Takket")).isOne();
        opensANewCard(favrskov, "Thea Takket");
    }

    @Test
    void isLeftToTheInvitationWhereAnEvaluationIsAsked() {
        surveys.usual(goteborg, false);
        var held = surveys.held(goteborg, List.of("Tove Tackad"));
        morningAfter(goteborg, held);
        thanking.run();
        assertThat(thanks(goteborg, "Tove Tackad")).isZero();
        var address = SeatCast.address("Tove Tackad").address();
        assertThat(inbox.last(goteborg, address).text()).contains("Tack för att du var med");
        opensANewCard(goteborg, "Tove Tackad");
    }

    /** The message leads straight to the form of a card. */
    private void opensANewCard(Operator operator, String name) {
        var letter = inbox.last(operator, SeatCast.address(name).address());
        var card = new Visitor(port, "sv").get(letter.path("/experience/mine/")).expect(200);
        assertThat(card.html().select("textarea[name=situation]")).hasSize(1);
    }

    private void morningAfter(Operator operator, CourseInstance held) {
        surveys.nextMorning(operator, held);
        thanking.run();
    }

    private long thanks(Operator operator, String name) {
        return inbox.of(operator, SeatCast.address(name).address()).stream()
                .filter(letter -> letter.topic().equals("evaluation.thanks"))
                .count();
    }
}
