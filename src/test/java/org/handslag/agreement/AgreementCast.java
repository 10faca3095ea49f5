package org.handslag.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.handslag.scope.PersonId;
import org.handslag.support.CircleCast;
import org.handslag.support.CircleCast.Play;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;

/** Agreements of Göteborg, brought as far as a test needs them. */
public class AgreementCast {
    private final CircleCast circles;
    private final TestClock clock;
    private final int port;

    public AgreementCast(CircleCast circles, TestClock clock, int port) {
        this.circles = circles;
        this.clock = clock;
        this.port = port;
        clock.reset();
        takeIn();
    }

    int port() {
        return port;
    }

    /** The kinds of placements that come with the program. */
    private void takeIn() {
        var leader = circles.leader(port);
        var page = leader.get("/goteborg/placement-types").expect(200);
        if (page.text().contains("Följer med programmet")) {
            leader.submit(page, "/shipped", Map.of()).expect(303);
        }
    }

    public Play begun(String name) {
        var play = circles.play(port, name, day(30));
        circles.promised(play);
        play.consultant()
                .submit(play.consultant().get(agreement(play)), "/agreement", Map.of())
                .expect(303);
        return play;
    }

    public void write(Play play) {
        write(play, "sprakpraktik");
    }

    public void write(Play play, String code) {
        var type = circles.one("select id from placement_type where code = '" + code + "'");
        write(
                play,
                "clarity",
                Map.of(
                        "type",
                        type,
                        "until",
                        day(110).toString(),
                        "tasks",
                        "Packa varor",
                        "schedule",
                        "Måndag 9 till 13",
                        "responsible",
                        "Karin Karlsson"));
        write(play, "purpose", Map.of("purpose", "Träna svenska på ett riktigt jobb"));
        write(
                play,
                "requirements",
                Map.of("hours", "1,5", "unadjusted", "yes", "insurance", "Kommunens"));
        write(
                play,
                "expectations",
                Map.of(
                        "mentor-tasks",
                        "Samtal varje vecka",
                        "not-mentor-tasks",
                        "Ekonomi",
                        "from-mentee",
                        "Ringer",
                        "from-mentor",
                        "Har tid",
                        "stand-in",
                        "Karin",
                        "kin",
                        "NO"));
        write(play, "goals", Map.of("what-1", "Prata i telefon", "seen-1", "Jag svarar själv"));
    }

    static void write(Play play, String word, Map<String, String> typed) {
        var form = play.consultant().get(agreement(play) + "/words/" + word).expect(200);
        play.consultant().submit(form, "/words/" + word, typed).expect(303);
    }

    Play asked(String name) {
        return asked(name, "sprakpraktik");
    }

    Play asked(String name, String code) {
        var play = begun(name);
        write(play, code);
        ask(play);
        return play;
    }

    public Play agreed(String name) {
        return agreed(name, "sprakpraktik");
    }

    Play agreed(String name, String code) {
        var play = almost(asked(name, code));
        approve(play, play.consultant(), 303, "");
        return play;
    }

    /** All have approved but the consultant, who is the last. */
    Play almost(Play play) {
        for (var person : new PersonId[] {play.mentee(), play.mentor(), play.employer()}) {
            approve(play, circles.signedIn(play, person), 303, "");
        }
        return play;
    }

    void ask(Play play) {
        var page = play.consultant().get(agreement(play) + "/asking").expect(200);
        play.consultant().submit(page, "/asking", Map.of()).expect(303);
    }

    /** So many days later; the consultant has to sign in anew. */
    Play later(Play play, int days) {
        clock.set(clock.instant().plus(Duration.ofDays(days)));
        return new Play(
                port,
                play.path(),
                play.mentor(),
                play.employer(),
                play.consulting(),
                circles.signedIn(play, play.consulting()),
                play.mentee());
    }

    /** The leader finds another mentor of the same workplace, from that day on. */
    PersonId replaceMentor(Play play, LocalDate from) {
        var leader = circles.leader(port);
        var form = leader.get(play.path() + "/members/MENTOR").expect(200);
        var next =
                form.html().select("select[name=who] option").stream()
                        .map(option -> option.val())
                        .filter(who -> !who.isEmpty() && !who.equals(play.mentor().toString()))
                        .map(PersonId::of)
                        .findFirst()
                        .orElseThrow();
        var chosen = Map.of("who", next.toString(), "from", from.toString());
        leader.submit(form, "/members/MENTOR", chosen).expect(303);
        return next;
    }

    /** The consultant writes a change of what holds, after a look at what it brings. */
    void change(Play play, Map<String, String> typed) {
        var form = play.consultant().get(agreement(play) + "/change").expect(200);
        var look = play.consultant().submit(form, "/change", typed).expect(200);
        play.consultant().submit(look, "/change", Map.of()).expect(303);
    }

    public void approve(Play play, Visitor who, int status, String says) {
        var form = who.get(agreement(play) + "/approval").expect(200);
        var typed = with(csrf(form), "read", "yes", "version", version(play));
        var answer = who.post(agreement(play) + "/approval", typed).expect(status);
        if (!says.isEmpty()) {
            assertThat(answer.text()).contains(says);
        }
    }

    /** Whoever may not approve now has no form; she sends one all the same. */
    String version(Play play) {
        return circles.one(
                "select lock::text from agreement_version where mentorship_id = '"
                        + id(play)
                        + "' order by number desc limit 1");
    }

    public static Map<String, String> csrf(Visitor.Page page) {
        return Map.of("_csrf", page.html().select("input[name=_csrf]").first().val());
    }

    public static Map<String, String> with(Map<String, String> fields, String... more) {
        var all = new HashMap<>(fields);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    public static String id(Play play) {
        return play.path().substring(play.path().lastIndexOf('/') + 1);
    }

    public static String agreement(Play play) {
        return play.path() + "/agreement";
    }

    public LocalDate day(int from) {
        return LocalDate.ofInstant(clock.instant(), circles.goteborg().zone()).plusDays(from);
    }
}
