package org.handslag.conversation;

import java.time.LocalDate;
import java.util.Map;
import org.handslag.scope.PersonId;
import org.handslag.support.CircleCast;
import org.handslag.support.CircleCast.Play;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;

/** Circles that talk. */
record ConversationCast(CircleCast circles, TestClock clock, int port) {
    Play promised(String name) {
        var play = circles.play(port, name, LocalDate.parse(day(30)));
        circles.promised(play);
        return play;
    }

    static void plan(Visitor who, Play play, Map<String, String> typed) {
        var form = who.get(talks(play) + "/new").expect(200);
        who.submit(form, "/conversations", typed).expect(303);
    }

    static String first(Visitor who, Play play, String ending) {
        return who.get(talks(play)).html().select("a[href$=" + ending + "]").first().attr("href");
    }

    String address(PersonId person) {
        return circles.one("select email from person where id = '" + person + "'");
    }

    /** So many days from now, as it is typed. */
    String day(int from) {
        return LocalDate.ofInstant(clock.instant(), circles.goteborg().zone())
                .plusDays(from)
                .toString();
    }

    static String talks(Play play) {
        return play.path() + "/conversations";
    }
}
