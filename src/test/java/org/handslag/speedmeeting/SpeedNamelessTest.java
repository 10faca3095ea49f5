package org.handslag.speedmeeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** No mentor learns who a mentee is, and nobody learns what was said of her. */
@ServerTest
class SpeedNamelessTest {
    private final SpeedCast speed;
    private final TestClock clock;

    SpeedNamelessTest(BeanFactory beans, @LocalServerPort int port) {
        this.clock = beans.getBean(TestClock.class);
        clock.reset();
        this.speed = new SpeedCast(beans, port);
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void showsAMentorABadgeAndNoName() {
        var cast = speed.cast;
        var who = cast.waits();
        cast.says(who);
        var seat = cast.seat(1);
        var leader = cast.leader();
        var meeting = speed.plan(leader, List.of(who), List.of(seat));
        var mentor = cast.signedIn(seat.mentor());
        var path = speed.met(meeting, seat.mentor());
        nameless(mentor.get(path).expect(200).html().html(), who.name(), who.email());
        speed.came(leader, meeting, who.person(), seat.mentor());
        leader.submit(leader.get(meeting), "/opening", Map.of()).expect(303);
        var person = "Person " + speed.badge(meeting, who.person());
        var page = mentor.get(path).expect(200);
        var hers = Map.of(speed.field(meeting, who.person()), "1");
        var reading = mentor.submit(page, "/reading", hers).expect(200);
        for (var one : List.of(page, reading)) {
            assertThat(one.text()).contains(person);
            nameless(one.html().html(), who.name(), who.email(), who.person().toString());
        }
        mentor.submit(reading, path, Map.of()).expect(303);
        nameless(mentor.get(path).html().html(), who.name(), who.email());
        nameless(mentor.get("/goteborg/me").html().html(), who.name(), who.email());
        var papers = leader.get(meeting + "/ballots").expect(200).html();
        assertThat(papers.text()).contains(person, seat.name());
        nameless(papers.html(), who.name(), who.email());
        nameless(leader.get(meeting + "/badges").html().html(), who.name(), who.email());
        var sent =
                cast.one(
                        """
                        select coalesce(string_agg(m.subject || m.body::text, ' '), '')
                          from message m where m.topic like 'speedmeeting.%'
                        """);
        assertThat(sent).isNotEmpty().doesNotContain(who.name(), seat.name(), "mentor", "träff ");
    }

    @Test
    void tellsNeitherTheOtherSideNorTheJournalWhatWasSaid() {
        var cast = speed.cast;
        var who = cast.waits();
        var seat = cast.seat(1);
        var leader = cast.leader();
        var meeting = speed.held(leader, List.of(who), List.of(seat));
        var mentor = cast.signedIn(seat.mentor());
        var path = speed.met(meeting, seat.mentor());
        var before = mentor.get(path).html().text();
        speed.says(meeting, who.person(), Map.of(speed.field(meeting, seat.mentor()), "no"))
                .expect(303);
        assertThat(mentor.get(path).html().text()).isEqualTo(before);
        mentor.get(speed.met(meeting, who.person())).expect(404);
        mentor.get(meeting + "/result").expect(404);
        var told =
                cast.one(
                        """
                        select string_agg(j::text, ' ') from journal j
                         where j.what = 'speedmeeting.said'
                        """);
        assertThat(told)
                .isNotEmpty()
                .doesNotContain(who.name(), seat.name(), "no", seat.mentor().toString());
    }

    private static void nameless(String text, String... of) {
        for (var one : of) {
            assertThat(text).doesNotContainIgnoringCase(one);
        }
    }
}
