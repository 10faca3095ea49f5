package org.handslag.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handslag.support.CircleCast;
import org.handslag.support.CircleCast.Play;
import org.handslag.support.ServerTest;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Mentorships are found by who is of them, and by how they stand. */
@ServerTest
class CircleListTest {
    private static final String LIST = "/goteborg/mentorships";

    private final CircleCast circles;
    private final TestClock clock;
    private final int port;

    CircleListTest(CircleCast circles, TestClock clock, @LocalServerPort int port) {
        this.circles = circles;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void areFoundByNamesAndWorkplaceAndByWhetherTheyGoOn() {
        var ended = play("Lia");
        play("Lib");
        var leader = circles.leader(port);
        var form = leader.get(ended.path() + "/ending").expect(200);
        leader.submit(form, "/ending", Map.of("reason", "NOT_BEGUN")).expect(303);
        assertThat(rows(leader, "")).contains("Lib Adept").doesNotContain("Lia Adept");
        assertThat(rows(leader, "?shown=ENDED")).contains("Lia Adept").doesNotContain("Lib Adept");
        assertThat(rows(leader, "?shown=ALL&q=lagret+lia")).containsExactly("Lia Adept");
        assertThat(rows(leader, "?shown=ALL&q=lib+1")).isEmpty();
        assertThat(rows(leader, "?q=lib+0")).containsExactly("Lib Adept");
        assertThat(leader.get(LIST + "?q=finns+inte").text()).contains("Prova färre ord");
        assertThat(leader.get(LIST + "?page=99").expect(200).text()).contains("Lib Adept");
    }

    @Test
    void aConsultantFindsHerOwnAndNoOther() {
        var hers = play("Lic");
        play("Lid");
        var consultant = hers.consultant();
        assertThat(rows(consultant, "")).containsExactly("Lic Adept");
        assertThat(rows(consultant, "?q=lid")).isEmpty();
        assertThat(consultant.get(LIST).text()).contains("Väntar");
        assertThat(rows(consultant, "?shown=NEEDING")).isEmpty();
    }

    @Test
    void tellsTheCoordinatorInHowManySomeoneIsMissing() {
        var play = play("Lie");
        var leader = circles.leader(port);
        var before = leader.get("/goteborg/home").text();
        circles.change(
                "update circle_member set until_day = from_day where role = 'EMPLOYER' and mentorship_id = '"
                        + play.path().replaceAll(".*/", "")
                        + "'");
        clock.set(clock.instant().plus(Duration.ofDays(40)));
        var after = circles.leader(port).get("/goteborg/home").text();
        assertThat(before).doesNotContain("saknas någon");
        assertThat(after).contains("I ett mentorskap saknas någon");
        assertThat(circles.leader(port).get(LIST).text()).contains("Någon behöver hittas");
    }

    private Play play(String name) {
        var today = LocalDate.ofInstant(clock.instant(), circles.goteborg().zone());
        return circles.play(port, name, today.plusDays(20));
    }

    private static List<String> rows(Visitor who, String query) {
        return who.get(LIST + query).expect(200).html().select("tbody th a").eachText();
    }
}
