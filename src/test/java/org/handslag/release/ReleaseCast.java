package org.handslag.release;

import java.util.Map;
import org.handslag.scope.PersonId;
import org.handslag.support.CircleCast;
import org.handslag.support.CircleCast.Play;
import org.handslag.support.Visitor;

/** Takes back and gives again as the mentee does. */
record ReleaseCast(CircleCast circles) {
    static String releases(Play play) {
        return play.path() + "/releases";
    }

    void change(Play play, PersonId recipient, String item) {
        var mentee = circles.signedIn(play, play.mentee());
        change(mentee, play, recipient, item);
    }

    void change(Visitor mentee, Play play, PersonId recipient, String item) {
        var page = mentee.get(releases(play)).expect(200);
        mentee.submit(page, part(play, recipient, item), Map.of()).expect(303);
    }

    /** The end of a path: her time in the circle, and what of it. */
    String part(Play play, PersonId recipient, String item) {
        return "/" + member(play, recipient) + "/" + item;
    }

    String member(Play play, PersonId person) {
        return circles.one(
                "select id from circle_member where person_id = '%s' and mentorship_id = '%s'"
                        .formatted(
                                person, play.path().substring(play.path().lastIndexOf('/') + 1)));
    }
}
