package org.handslag.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.handslag.directory.People;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.RoomCast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A card is hers: who sees which line of it, what was before, and the end of it. */
@ServerTest
class LearningPagesTest {
    private static final String MINE = CardPlay.MINE;
    private static final String SHOW_ME = "Visa mig först";
    private static final String ONE_THING = "Säg en sak i taget";
    private static final String PICTURES = "Bilder hjälper mig";

    private final BeanFactory beans;
    private final TestClock clock;
    private final int port;

    LearningPagesTest(BeanFactory beans, TestClock clock, @LocalServerPort int port) {
        this.beans = beans;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void usualTime() {
        clock.reset();
    }

    private CardPlay play(String name) {
        return new CardPlay(beans, port, name);
    }

    @Test
    void isHersAloneUntilSheShowsIt() {
        var play = play("Lea");
        play.promise(play.mentor);
        play.say(Map.of("show-me", "YES", "one-thing", "NO"), Map.of());
        assertThat(play.her().get(MINE).text()).contains(SHOW_ME, "Bara jag", ONE_THING);
        var mentor = play.as(play.mentor);
        assertThat(mentor.get(play.path + "/card").expect(200).text())
                .contains("finns inget att se")
                .doesNotContain(SHOW_ME);
        assertThat(play.leader().get(play.path).text()).doesNotContain("lär sig");
        var her = play.her();
        her.submit(her.get(MINE + "/showing"), "/card/mentor", Map.of()).expect(303);
        assertThat(mentor.get(play.path).text()).contains("/card\"").doesNotContain(SHOW_ME);
        assertThat(mentor.get(play.path + "/card").text())
                .contains(SHOW_ME, ONE_THING)
                .contains("<svg");
    }

    @Test
    void showsEachOfTheCircleJustItsLines() {
        var play = play("Mia");
        play.promise(play.mentor);
        play.promise(play.employer);
        play.say(
                Map.of("show-me", "YES", "one-thing", "YES", "with-pictures", "YES"),
                Map.of("show-me", "MENTOR", "one-thing", "WORKPLACE", "with-pictures", "CIRCLE"));
        var card = play.path + "/card";
        assertThat(play.as(play.mentor).get(card).text()).contains(SHOW_ME, ONE_THING, PICTURES);
        assertThat(play.as(play.employer).get(card).text())
                .contains(ONE_THING, PICTURES)
                .doesNotContain(SHOW_ME);
        assertThat(play.as(play.consultant).get(card).text())
                .contains(PICTURES)
                .doesNotContain(SHOW_ME, ONE_THING);
        play.leader().get(card).expect(404);
    }

    @Test
    void isNothingBeforeThePromiseAndAfterTheEnd() {
        var play = play("Nia");
        play.say(Map.of("show-me", "YES"), Map.of("show-me", "CIRCLE"));
        assertThat(play.as(play.mentor).get(play.path).text()).doesNotContain(SHOW_ME);
        play.as(play.mentor).get(play.path + "/card").expect(404);
        play.promise(play.mentor);
        play.as(play.mentor).get(play.path + "/card").expect(200);
        clock.set(clock.instant().plus(Duration.ofDays(30)));
        var leader = play.leader();
        var ending = leader.get(play.path + "/ending").expect(200);
        leader.submit(ending, "/ending", Map.of("reason", "COMPLETED")).expect(303);
        clock.set(clock.instant().plus(Duration.ofDays(1)));
        assertThat(play.as(play.mentor).get(play.path).expect(200).text()).doesNotContain(SHOW_ME);
        play.as(play.mentor).get(play.path + "/card").expect(404);
        play.as(play.consultant).get(play.path + "/card").expect(404);
        assertThat(play.her().get(MINE).text()).contains(SHOW_ME);
    }

    @Test
    void tellsHerWhoHasLookedAndKeepsWhoWasRefused() {
        var play = play("Oda");
        play.promise(play.mentor);
        play.say(Map.of("show-me", "YES"), Map.of("show-me", "MENTOR"));
        assertThat(play.her().get(MINE).text()).contains("Ingen annan har tittat");
        play.as(play.mentor).get(play.path + "/card").expect(200);
        assertThat(play.her().get(MINE).text())
                .contains("Oda 0")
                .doesNotContain("Ingen annan har tittat");
        assertThat(play.her().get("/goteborg/me").text()).contains("Kortet Så lär jag mig bäst");
        var staff = beans.getBean(Staff.class);
        var goteborg = beans.getBean(RoomCast.class).goteborg();
        var stranger = staff.holding(goteborg, Role.JOB_CONSULTANT);
        play.as(stranger).get(play.path + "/card").expect(404);
        var refused =
                "select count(*) from refused_reading where reader = '%s' and route like '%s'";
        assertThat(play.one(refused.formatted(stranger, "%/card"))).isEqualTo("1");
        play.as(play.employer).get(play.path + "/card").expect(404);
        assertThat(play.one(refused.formatted(play.employer, "%/card"))).isEqualTo("1");
    }

    @Test
    void keepsEditionsAndGoesBackWithoutShowingMore() {
        var play = play("Pia");
        play.promise(play.mentor);
        play.say(Map.of("show-me", "YES"), Map.of("show-me", "MENTOR"));
        play.say(Map.of("show-me", "LEAVE", "one-thing", "YES"), Map.of("one-thing", "MENTOR"));
        var her = play.her();
        assertThat(her.get(MINE).text()).contains(ONE_THING).doesNotContain(SHOW_ME);
        var earlier = her.get(MINE + "/editions/1").expect(200);
        assertThat(earlier.text()).contains(SHOW_ME);
        play.as(play.mentor).get(MINE + "/editions/1").expect(404);
        her.submit(earlier, "/return", Map.of()).expect(303);
        assertThat(her.get(MINE).text()).contains(SHOW_ME, "Bara jag").doesNotContain(ONE_THING);
        assertThat(play.as(play.mentor).get(play.path + "/card").text())
                .doesNotContain(SHOW_ME, ONE_THING);
        assertThat(her.get(MINE + "/editions/2").expect(200).text()).contains(ONE_THING);
    }

    @Test
    void holdsWhatWasBegunUntilSheIsDone() {
        var play = play("Rea");
        play.promise(play.mentor);
        play.say(Map.of("show-me", "YES"), Map.of("show-me", "MENTOR"));
        var her = play.her();
        CardPlay.fill(her, MINE, "shown", Map.of("show-me", "NO")).expect(303);
        assertThat(play.as(play.mentor).get(play.path + "/card").text())
                .contains(SHOW_ME)
                .doesNotContain("Inte för mig");
        var begun = her.get(MINE);
        assertThat(begun.text()).contains("Du har börjat på ditt kort");
        her.submit(begun, "/draft/removal", Map.of()).expect(303);
        assertThat(her.get(MINE).text()).doesNotContain("Du har börjat", "Inte för mig");
        CardPlay.keep(her, MINE, Map.of("show-me", "MENTOR"));
        her.get(MINE + "/editions/2").expect(404);
    }

    @Test
    void tellsHerOfWhatNobodyAskedForAndLetsItStand() {
        var play = play("Sia");
        var her = play.her();
        var typed = Map.of("own.shown", "Jag har ADHD och vill röra mig");
        var again = CardPlay.fill(her, MINE, "shown", typed).expect(303);
        assertThat(again.header("Location")).endsWith("/parts/shown");
        var told = her.follow(again).expect(200);
        assertThat(told.text()).contains("Du skrev ”ADHD”", "vill röra mig");
        assertThat(her.submit(told, "/parts/shown", Map.of()).header("Location"))
                .endsWith("/parts/too-much");
    }

    @Test
    void goesWhenSheDeletesItOrIsErased() {
        var play = play("Tea");
        play.say(Map.of("show-me", "YES"), Map.of());
        var her = play.her();
        var asked = her.get(MINE + "/removal").expect(200);
        her.submit(asked, "/removal", Map.of()).expect(303);
        assertThat(her.get(MINE).text()).doesNotContain(SHOW_ME);
        her.get(MINE + "/removal").expect(404);
        play.say(Map.of("show-me", "YES"), Map.of());
        var count = "select count(*) from learning_card where person_id = '" + play.mentee + "'";
        assertThat(play.one(count)).isEqualTo("1");
        var people = beans.getBean(People.class);
        var goteborg = beans.getBean(RoomCast.class).goteborg().id();
        beans.getBean(UnitOfWork.class)
                .in(goteborg, () -> people.erase(play.mentee, clock.instant()));
        assertThat(play.one(count)).isEqualTo("0");
    }
}
