package org.handslag.hours;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.handslag.agreement.AgreementCast;
import org.handslag.scope.PersonId;
import org.handslag.support.CircleCast;
import org.handslag.support.CircleCast.Play;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;

/** Circles of Göteborg with an agreement that grants one and a half hours a week from today on. */
public class HoursCast {
    private final CircleCast circles;
    private final AgreementCast agreements;
    private final TestClock clock;
    private final int port;

    public HoursCast(CircleCast circles, TestClock clock, int port) {
        this.circles = circles;
        this.agreements = new AgreementCast(circles, clock, port);
        this.clock = clock;
        this.port = port;
    }

    public Play agreed(String name) {
        return agreed(name, "sprakpraktik");
    }

    public Play agreed(String name, String code) {
        var play = promised(name);
        var consultant = play.consultant();
        var agreement = AgreementCast.agreement(play);
        consultant.submit(consultant.get(agreement), "/agreement", Map.of()).expect(303);
        agreements.write(play, code);
        var clarity = consultant.get(agreement + "/words/clarity").expect(200);
        var until = Map.of("until", day(80).toString());
        consultant.submit(clarity, "/words/clarity", until).expect(303);
        var asking = consultant.get(agreement + "/asking").expect(200);
        consultant.submit(asking, "/asking", Map.of()).expect(303);
        for (var person : new PersonId[] {play.mentee(), play.mentor(), play.employer()}) {
            agreements.approve(play, circles.signedIn(play, person), 303, "");
        }
        agreements.approve(play, consultant, 303, "");
        return play;
    }

    /** All are there and have promised; nothing is agreed. */
    public Play promised(String name) {
        clock.reset();
        var play = circles.play(port, name, day(0));
        circles.promised(play);
        return play;
    }

    public Visitor mentor(Play play) {
        return circles.signedIn(play, play.mentor());
    }

    public Visitor mentee(Play play) {
        return circles.signedIn(play, play.mentee());
    }

    public Visitor employer(Play play) {
        return circles.signedIn(play, play.employer());
    }

    /** Signed in anew, as after some time. */
    public Visitor consultant(Play play) {
        return circles.signedIn(play, play.consulting());
    }

    public Visitor leader() {
        return circles.leader(port);
    }

    public static String hours(Play play) {
        return play.path() + "/hours";
    }

    public static String id(Play play) {
        return play.path().substring(play.path().lastIndexOf('/') + 1);
    }

    public Visitor.Page give(Play play, Visitor who, LocalDate day, String hours) {
        var page = who.get(hours(play)).expect(200);
        return who.submit(page, "/hours", Map.of("day", day.toString(), "hours", hours));
    }

    public void given(Play play, LocalDate day, String hours) {
        give(play, mentor(play), day, hours).expect(303);
    }

    /** The day it is in Göteborg, and so many days after it. */
    public LocalDate day(int from) {
        return LocalDate.ofInstant(clock.instant(), circles.goteborg().zone()).plusDays(from);
    }

    public void later(int days) {
        clock.forward(Duration.ofDays(days));
    }
}
