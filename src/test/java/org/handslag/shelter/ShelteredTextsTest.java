package org.handslag.shelter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.handslag.scope.PersonId;
import org.handslag.support.CircleCast;
import org.handslag.support.CircleCast.Play;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people have written of someone speaks of the alias; what they wrote of others stays. */
@ServerTest
class ShelteredTextsTest {
    private final CircleCast circles;
    private final ShelterCast cast;
    private final Staff staff;
    private final int port;

    ShelteredTextsTest(
            CircleCast circles, Staff staff, TestClock clock, @LocalServerPort int port) {
        clock.reset();
        this.circles = circles;
        this.staff = staff;
        this.port = port;
        this.cast = new ShelterCast(circles, staff, clock, port);
    }

    @Test
    void speakOfTheAliasInHerCircleAlone() {
        var play = cast.open("Sara");
        var other = cast.open("Tuva");
        write(
                play,
                "Adept tränar svenska. Adepts mål är att ringa. Skriv till sara@adept.example.");
        write(other, "Adept är Tuva. Hon följer med Sara Adept till jobbet.");
        cast.safe(play, "Mika");
        assertThat(purpose(play))
                .isEqualTo("Mika tränar svenska. Mikas mål är att ringa. Skriv till ….");
        assertThat(purpose(other)).isEqualTo("Adept är Tuva. Hon följer med Mika till jobbet.");
    }

    @Test
    void leaveANamesakeAlone() {
        var play = cast.open("Runa");
        var other = cast.open("Tyra");
        var namesake = staff.person(circles.goteborg(), "Runa Adept", "runa@annan.example");
        write(play, "Runa Adept vill prata.");
        write(other, "Runa Adept har hjälpt Tyra.");
        cast.safe(play, "Mika");
        assertThat(purpose(play)).isEqualTo("Mika vill prata.");
        assertThat(purpose(other)).isEqualTo("Runa Adept har hjälpt Tyra.");
        assertThat(name(namesake)).isEqualTo("Runa Adept");
    }

    @Test
    void comeBackUnlessSomeoneHasWrittenSomethingElse() {
        var play = cast.open("Siri");
        write(play, "Adept vill prata.");
        var safe = cast.safe(play, "Mika");
        assertThat(purpose(play)).isEqualTo("Mika vill prata.");
        var ask = safe.handler().get(safe.path() + "/ending").expect(200);
        safe.handler().submit(ask, "/ending", Map.of()).expect(303);
        assertThat(purpose(play)).isEqualTo("Adept vill prata.");
        var again = cast.safe(play, "Noa");
        write(play, again.handler(), "Noa vill något annat.");
        again.handler()
                .submit(again.handler().get(again.path() + "/ending"), "/ending", Map.of())
                .expect(303);
        assertThat(purpose(play)).isEqualTo("Noa vill något annat.");
    }

    /** A note of 300 signs, in which no longer name has room, beside one that has. */
    @Test
    void findRoomWhereTheAliasIsLonger() {
        var play = cast.open("Svea");
        note(play, "Adept " + "x".repeat(294));
        note(play, "Adept vill prata.");
        cast.safe(play, "Charlie");
        var notes = "select string_agg(left(said, 9), '|' order by said) from own_note where %s";
        assertThat(circles.one(notes.formatted("mentorship_id = '" + id(play) + "'")))
                .isEqualTo("Charlie v|… xxxxxxx");
    }

    private void note(Play play, String said) {
        circles.change(
                """
                insert into own_note (id, mentorship_id, person_id, said, written_at)
                values (gen_random_uuid(), '%s', '%s', '%s', now())
                """
                        .formatted(id(play), play.mentor(), said));
    }

    private static String id(Play play) {
        return play.path().substring(play.path().lastIndexOf('/') + 1);
    }

    @Test
    void openNothingByALinkThatWasSent() {
        var play = cast.open("Stina");
        var link = staff.wayIn(circles.goteborg(), play.mentee());
        new Visitor(port, "sv").get(link).expect(200);
        cast.safe(play, "Mika");
        new Visitor(port, "sv").get(link).expect(410);
    }

    private void write(Play play, String purpose) {
        play.consultant()
                .submit(play.consultant().get(play.path() + "/agreement"), "/agreement", Map.of())
                .expect(303);
        write(play, play.consultant(), purpose);
    }

    private static void write(Play play, Visitor consultant, String purpose) {
        var form = consultant.get(play.path() + "/agreement/words/purpose").expect(200);
        consultant.submit(form, "/words/purpose", Map.of("purpose", purpose)).expect(303);
    }

    private String purpose(Play play) {
        return circles.one(
                "select jsonb_path_query_first(content, '$.**.PURPOSE') #>> '{}'"
                        + " from agreement_version where mentorship_id = '"
                        + id(play)
                        + "'");
    }

    private String name(PersonId person) {
        return circles.one("select name from person where id = '" + person + "'");
    }
}
