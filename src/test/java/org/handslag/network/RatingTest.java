package org.handslag.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.handslag.directory.MergeId;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.support.Cast;
import org.handslag.support.ServerTest;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who came, and what it gave: told by nobody in particular. */
@ServerTest
class RatingTest {
    private final Operator goteborg;
    private final NetworkCast network;
    private final Staff staff;
    private final JdbcClient db;
    private final TestClock clock;
    private final int port;

    RatingTest(
            Cast cast,
            NetworkCast network,
            Staff staff,
            JdbcClient db,
            TestClock clock,
            @LocalServerPort int port) {
        this.goteborg = cast.goteborg();
        this.network = network;
        this.staff = staff;
        this.db = db;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void beginsInTheMorning() {
        clock.reset();
    }

    @Test
    void tellsAMeanFromFiveAnswersUpAndNothingOfAnyone() {
        var persons =
                IntStream.range(0, 5)
                        .mapToObj(i -> network.member(goteborg, "Betyg " + (char) ('a' + i)))
                        .toArray(PersonId[]::new);
        var meeting = network.announced(goteborg, "Om betyg", null, persons);
        for (var person : persons) {
            network.reply(goteborg, meeting, person, GuestReply.YES);
        }
        clock.forward(Duration.ofDays(39));
        for (int i = 0; i < 4; i++) {
            rates(meeting, persons[i], 303, "rated");
        }
        rates(meeting, persons[0], 303, "rated-before");
        var coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        var path = "/goteborg/meetings/" + meeting.id();
        assertThat(coordinator.get(path).text()).contains("Färre än fem har svarat");
        rates(meeting, persons[4], 303, "rated");
        assertThat(coordinator.get(path).html().text())
                .contains("5 svar. Ny kunskap: 4 av 5. Utbyte med andra: 5 av 5.");
        assertThat(columns())
                .containsExactlyInAnyOrder(
                        "operator_id", "id", "meeting_id", "knowledge", "exchange", "day");
        assertThat(journalled()).isZero();
        assertThat(transactions()).doesNotContainAnyElementsOf(marks(meeting));
    }

    @Test
    void asksOnlyThoseWhoWereThere() {
        var away = network.member(goteborg, "Borta Bra");
        var meeting = network.announced(goteborg, "Om borta", null, away);
        network.reply(goteborg, meeting, away, GuestReply.NO);
        clock.forward(Duration.ofDays(39));
        var page = new Visitor(port, "sv").get(door(meeting, away)).expect(200);
        assertThat(page.html().select("input[name=knowledge]")).isEmpty();
    }

    @Test
    void losesTheOrderOfAnswersOverNight() {
        var meeting = network.announced(goteborg, "Om ordning", null);
        network.in(
                goteborg,
                () -> {
                    for (int i = 1; i <= 5; i++) {
                        network.bean(Ratings.class).add(meeting.id(), i, 6 - i, NetworkCast.DAY);
                    }
                    return 1;
                });
        var before = ids(meeting);
        network.in(
                goteborg,
                () -> {
                    network.bean(MeetingTasks.class).shuffle();
                    return 1;
                });
        assertThat(ids(meeting)).hasSize(5).doesNotContainAnyElementsOf(before);
        var rated = network.in(goteborg, () -> network.bean(Ratings.class).of(meeting.id()));
        assertThat(rated.orElseThrow()).isEqualTo(new MeetingPage.Rated(5, 3, 3));
    }

    @Test
    void ticksWhoCameAndFindsAMemberWhoDroppedIn() {
        var ann = network.member(goteborg, "Ann Anmäld");
        network.member(goteborg, "Dag Droppin");
        network.stranger(goteborg, "Stina Droppin");
        var meeting = network.announced(goteborg, "Om närvaro", null, ann);
        var coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        var path = "/goteborg/meetings/" + meeting.id() + "/attendance";
        assertThat(coordinator.get(path).text()).contains("när träffen har börjat");
        clock.forward(Duration.ofDays(38).plusHours(5));
        coordinator = staff.signedIn(port, goteborg, Role.COORDINATOR);
        var ticked = Map.of("here", network.guest(goteborg, meeting, ann).id().toString());
        coordinator.submit(coordinator.get(path), "/attendance", ticked).expect(303);
        assertThat(network.guest(goteborg, meeting, ann).present()).isTrue();
        var found = coordinator.get(path + "?q=droppin").expect(200);
        assertThat(found.text()).contains("Dag Droppin").doesNotContain("Stina Droppin");
        coordinator.submit(found, "/drop-in", Map.of()).expect(303);
        assertThat(coordinator.get(path).text()).contains("Dag Droppin");
        coordinator.submit(coordinator.get(path), "/attendance", Map.of("here", "")).expect(422);
    }

    @Test
    void followsAGuestWhoIsMergedAndComesBack() {
        var from = network.member(goteborg, "Sam Nu");
        var into = network.member(goteborg, "Sam Sedan");
        var meeting = network.announced(goteborg, "Om sammanslagning", null, from);
        var merge = MergeId.next();
        var moved = network.bean(MovedGuests.class);
        network.in(goteborg, () -> run(() -> moved.move(new PersonsMerged(merge, from, into))));
        assertThat(network.guest(goteborg, meeting, into).person()).isEqualTo(into);
        network.in(goteborg, () -> run(() -> moved.moveBack(new PersonsParted(merge, from, into))));
        assertThat(network.guest(goteborg, meeting, from).person()).isEqualTo(from);
    }

    @Test
    void refusesRowsThatContradictThemselves() {
        var ann = network.member(goteborg, "Ann Rader");
        var meeting = network.announced(goteborg, "Om rader", null, ann);
        var one = " where id = '" + meeting.id() + "'";
        violates("meeting_ends_before_it_begins", "update meeting set ends_at = starts_at" + one);
        violates("meeting_seats_possible", "update meeting set seats = 0" + one);
        violates("meeting_sector_known", "update meeting set sector = 'MOON'" + one);
        for (var column :
                Map.of(
                                "programme_id", "meeting_of_no_programme",
                                "venue_id", "meeting_at_no_venue",
                                "topic_id", "meeting_of_no_topic",
                                "dilemma_id", "meeting_with_no_dilemma",
                                "host_offer_id", "meeting_hosted_by_none")
                        .entrySet()) {
            violates(
                    column.getValue(),
                    "update meeting set " + column.getKey() + " = gen_random_uuid()" + one);
        }
        var guest = " where meeting_id = '" + meeting.id() + "'";
        violates(
                "guest_reply_known",
                "update meeting_guest set reply = 'PERHAPS', replied_at = invited_at" + guest);
        violates("guest_replied_some_time", "update meeting_guest set reply = 'YES'" + guest);
        violates(
                "guest_of_no_meeting",
                "update meeting_guest set meeting_id = gen_random_uuid()" + guest);
        violates(
                "guest_is_nobody",
                "update meeting_guest set person_id = gen_random_uuid()" + guest);
        violates("rating_of_no_meeting", rating("gen_random_uuid()", 1, 1));
        violates("rating_knowledge_possible", rating("'" + meeting.id() + "'", 6, 1));
        violates("rating_exchange_possible", rating("'" + meeting.id() + "'", 1, 0));
    }

    private static String rating(String meeting, int knowledge, int exchange) {
        return "insert into meeting_rating (id, meeting_id, knowledge, exchange, day)"
                + " values (gen_random_uuid(), %s, %d, %d, '2026-12-10')"
                        .formatted(meeting, knowledge, exchange);
    }

    private void violates(String constraint, String sql) {
        assertThatThrownBy(() -> network.in(goteborg, () -> db.sql(sql).update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }

    private void rates(Meeting meeting, PersonId person, int status, String notice) {
        var visitor = new Visitor(port, "sv");
        var path = door(meeting, person);
        var token = visitor.get("/goteborg/contact").html().select("input[name=_csrf]").val();
        var said = Map.of("_csrf", token, "knowledge", "4", "exchange", "5");
        var answer = visitor.post(path, said).expect(status);
        assertThat(answer.header("Set-Cookie")).contains("network." + notice);
    }

    private String door(Meeting meeting, PersonId person) {
        return network.door(goteborg, person) + "/meetings/" + meeting.id() + "/after";
    }

    private static int run(Runnable work) {
        work.run();
        return 1;
    }

    private List<String> ids(Meeting meeting) {
        return strings("select id::text from meeting_rating where meeting_id = '%s'", meeting);
    }

    private List<String> columns() {
        return strings(
                "select attname::text from pg_attribute where attrelid = 'meeting_rating'::regclass"
                        + " and attnum > 0 and not attisdropped");
    }

    private List<String> transactions() {
        return strings("select xmin::text from meeting_rating");
    }

    private List<String> marks(Meeting meeting) {
        return strings("select xmin::text from meeting_guest where meeting_id = '%s'", meeting);
    }

    private long journalled() {
        return strings("select what from journal where what like '%rat%'").stream()
                .filter(what -> what.contains("rated"))
                .count();
    }

    private List<String> strings(String sql, Meeting... meeting) {
        var query = meeting.length == 0 ? sql : sql.formatted(meeting[0].id());
        return network.in(goteborg, () -> db.sql(query).query(String.class).list());
    }
}
