package org.handslag.release;

import java.time.LocalDate;
import java.util.Map;
import org.handslag.scope.PersonId;
import org.handslag.support.CircleCast;
import org.handslag.support.CircleCast.Play;
import org.handslag.support.TestClock;

/** Circles in which something is taken back and given again, as the mentee does it. */
record ReleaseCast(CircleCast circles, TestClock clock) {
    static String releases(Play play) {
        return play.path() + "/releases";
    }

    /** One that begins tomorrow. */
    Play play(int port, String name) {
        var today = LocalDate.ofInstant(clock.instant(), circles.goteborg().zone());
        return circles.play(port, name, today.plusDays(1));
    }

    Play promised(int port, String name) {
        var play = play(port, name);
        circles.promised(play);
        return play;
    }

    /** The mentee presses the button that is there: to take back, or to give again. */
    void change(Play play, PersonId recipient, String item) {
        var mentee = circles.signedIn(play, play.mentee());
        var page = mentee.get(releases(play)).expect(200);
        mentee.submit(page, part(play, recipient, item), Map.of()).expect(303);
    }

    /** The end of a path: someone's time in the circle, and what of it. */
    String part(Play play, PersonId recipient, String item) {
        var member =
                circles.one(
                        "select id from circle_member where person_id = '"
                                + recipient
                                + "'"
                                + of(play));
        return "/" + member + "/" + item;
    }

    boolean goalsShown(Play play) {
        return circles.signedIn(play, play.mentor()).get(play.path() + "/goals").status() == 200;
    }

    static String of(Play play) {
        return " and mentorship_id = '" + id(play) + "'";
    }

    static String id(Play play) {
        return play.path().substring(play.path().lastIndexOf('/') + 1);
    }
}
