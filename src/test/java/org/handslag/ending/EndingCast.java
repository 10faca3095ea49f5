package org.handslag.ending;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.handslag.scope.PersonId;
import org.handslag.support.CircleCast;
import org.handslag.support.CircleCast.Play;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;

/** Mentorships of Göteborg that have come to their end. */
public class EndingCast {
    private final CircleCast circles;
    private final TestClock clock;
    private final int port;

    public EndingCast(CircleCast circles, TestClock clock, int port) {
        this.circles = circles;
        this.clock = clock;
        this.port = port;
    }

    /** One that begins in ten days and is agreed on until a day after that. */
    public Play agreed(String name, int days) {
        clock.reset();
        takeIn();
        var play = circles.play(port, name, day(10));
        circles.promised(play);
        var consultant = play.consultant();
        consultant.submit(consultant.get(agreement(play)), "/agreement", Map.of()).expect(303);
        var type = circles.one("select id from placement_type where code = 'sprakpraktik'");
        var clarity = new HashMap<>(Map.of("type", type, "tasks", "Packa varor"));
        clarity.put("until", day(10 + days).toString());
        clarity.put("schedule", "Måndag 9 till 13");
        clarity.put("responsible", "Karin Karlsson");
        write(play, "clarity", clarity);
        write(play, "purpose", Map.of("purpose", "Träna svenska på ett riktigt jobb"));
        write(play, "requirements", Map.of("hours", "1", "unadjusted", "yes", "insurance", "Ja"));
        var expectations = new HashMap<>(Map.of("mentor-tasks", "Samtal", "kin", "NO"));
        expectations.put("not-mentor-tasks", "Ekonomi");
        expectations.put("from-mentee", "Ringer");
        expectations.put("from-mentor", "Har tid");
        expectations.put("stand-in", "Karin");
        write(play, "expectations", expectations);
        write(play, "goals", Map.of("what-1", "Prata i telefon", "seen-1", "Jag svarar själv"));
        consultant
                .submit(consultant.get(agreement(play) + "/asking"), "/asking", Map.of())
                .expect(303);
        approve(play, play.mentee());
        approve(play, play.mentor());
        approve(play, play.employer());
        approve(play, play.consulting());
        return play;
    }

    /** One that has ended today, without an agreement. */
    public Play ended(String name) {
        clock.reset();
        var play = circles.play(port, name, day(0));
        circles.promised(play);
        clock.forward(Duration.ofDays(60));
        end(play);
        return play;
    }

    public void end(Play play) {
        var leader = circles.leader(port);
        var form = leader.get(play.path() + "/ending").expect(200);
        leader.submit(form, "/ending", Map.of("reason", "COMPLETED")).expect(303);
    }

    /** Sums up as the consultant, and asks the mentee to read. */
    public void asked(Play play) {
        var consultant = circles.signedIn(play, play.consulting());
        var form = consultant.get(path(play) + "/words").expect(200);
        var typed =
                Map.of("done", "Packat varor", "learnt", "Svenska i telefon", "helped", "Lappar");
        consultant.submit(form, "/summary/words", typed).expect(303);
        var page = consultant.get(path(play)).expect(200);
        consultant.submit(page, "/asking", Map.of()).expect(303);
    }

    public Visitor in(Play play, PersonId who) {
        return circles.signedIn(play, who);
    }

    static String path(Play play) {
        return play.path() + "/summary";
    }

    private static String agreement(Play play) {
        return play.path() + "/agreement";
    }

    private void write(Play play, String word, Map<String, String> typed) {
        var form = play.consultant().get(agreement(play) + "/words/" + word).expect(200);
        play.consultant().submit(form, "/words/" + word, typed).expect(303);
    }

    private void approve(Play play, PersonId person) {
        var visitor = circles.signedIn(play, person);
        var form = visitor.get(agreement(play) + "/approval").expect(200);
        visitor.submit(form, "/approval", Map.of("read", "yes")).expect(303);
    }

    private void takeIn() {
        var leader = circles.leader(port);
        var page = leader.get("/goteborg/placement-types").expect(200);
        if (page.text().contains("Följer med programmet")) {
            leader.submit(page, "/shipped", Map.of()).expect(303);
        }
    }

    public LocalDate day(int from) {
        return LocalDate.ofInstant(clock.instant(), circles.goteborg().zone()).plusDays(from);
    }
}
