package org.handslag.shelter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.support.CircleCast;
import org.handslag.support.CircleCast.Play;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;

/** Mentees of Göteborg whose identity a coordinator protects. */
class ShelterCast {
    private final CircleCast circles;
    private final Staff staff;
    private final TestClock clock;
    private final int port;

    ShelterCast(CircleCast circles, Staff staff, TestClock clock, int port) {
        this.circles = circles;
        this.staff = staff;
        this.clock = clock;
        this.port = port;
    }

    /**
     * @param path of the protected identity
     * @param leader who marked her and may not open it
     */
    record Safe(Play play, String path, Visitor leader, PersonId handling, Visitor handler) {
        PersonId mentee() {
            return play.mentee();
        }
    }

    Play open(String name) {
        var play = circles.play(port, name, today().plusDays(20));
        circles.promised(play);
        return play;
    }

    /** Marked by a leader, handled by her consultant, and by her reached. */
    Safe safe(String name, String alias) {
        return safe(open(name), alias);
    }

    Safe safe(Play play, String alias) {
        var leader = circles.leader(port);
        var typed = typed(play, alias);
        leader.submit(blank(leader, play), "/shelter", typed).expect(303);
        var id =
                circles.one(
                        "select id from shelter where ended_at is null and person_id = '"
                                + play.mentee()
                                + "'");
        return new Safe(
                play,
                "/goteborg/protected/" + id,
                leader,
                play.consulting(),
                circles.signedIn(play, play.consulting()));
    }

    static Map<String, String> typed(Play play, String alias) {
        var consultant = play.consulting().toString();
        return new HashMap<>(Map.of("alias", alias, "handlers", consultant, "reached", consultant));
    }

    static Visitor.Page blank(Visitor leader, Play play) {
        return leader.get("/goteborg/people/" + play.mentee() + "/shelter").expect(200);
    }

    Visitor someone(Role role) {
        return staff.signedIn(port, circles.goteborg(), role);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), circles.goteborg().zone());
    }
}
