package org.handslag.wellbeing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handslag.checkin.CheckInAsking;
import org.handslag.scope.PersonId;
import org.handslag.support.CircleCast;
import org.handslag.support.CircleCast.Play;
import org.handslag.support.Inbox;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.springframework.beans.factory.BeanFactory;

/** Circles of Göteborg that have begun, and what is asked of their people. */
public class WellbeingCast {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);

    private final CircleCast circles;
    private final Inbox inbox;
    private final TestClock clock;
    private final CheckInAsking asking;
    private final int port;

    public WellbeingCast(BeanFactory beans, int port) {
        this.circles = beans.getBean(CircleCast.class);
        this.inbox = beans.getBean(Inbox.class);
        this.clock = beans.getBean(TestClock.class);
        this.asking = beans.getBean(CheckInAsking.class);
        this.port = port;
        clock.reset();
    }

    /** One that begins today, and whose people have promised. */
    public Play begun(String name) {
        clock.reset();
        var play = circles.play(port, name, FIRST);
        circles.promised(play);
        return play;
    }

    /** So many days after the first, at ten: whoever is due has been asked. */
    public void askedOn(int day) {
        on(day);
        asking.run();
    }

    public void on(int day) {
        var ten = FIRST.plusDays(day).atTime(10, 0);
        clock.set(ten.atZone(circles.goteborg().zone()).toInstant());
    }

    /** What was sent to her, with a link to this. */
    public List<Inbox.Letter> letters(String name, String part) {
        return inbox.of(circles.goteborg(), name.toLowerCase() + "@adept.example").stream()
                .filter(letter -> letter.topic().equals("checkin.asked"))
                .filter(letter -> letter.text().contains(part))
                .toList();
    }

    public String link(String name, String part) {
        return letters(name, part).getLast().path(part);
    }

    public Visitor visitor() {
        return new Visitor(port, "sv");
    }

    public Visitor in(Play play, PersonId who) {
        return circles.signedIn(play, who);
    }

    public Visitor consultant(Play play) {
        return circles.signedIn(play, play.consulting());
    }

    public Visitor leader() {
        return circles.leader(port);
    }

    /** Three presses, at a link or on a page of one's own. */
    public static Visitor.Page press(Visitor who, String path, String... answers) {
        var first = who.get(path).expect(200);
        var action = path.substring(path.lastIndexOf('/')).replaceAll("\\?.*", "");
        var second = who.submit(first, action, Map.of("work", answers[0])).expect(200);
        var third = who.submit(second, action, Map.of("mentor", answers[1])).expect(200);
        return who.submit(third, action, Map.of("call", answers[2]));
    }

    public static String page(Play play) {
        return play.path() + "/wellbeing";
    }

    public String one(String sql) {
        return circles.one(sql);
    }

    static String id(Play play) {
        return play.path().substring(play.path().lastIndexOf('/') + 1);
    }
}
