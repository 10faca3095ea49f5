package org.handslag.support;

import java.time.LocalDate;
import java.util.Map;
import org.handslag.directory.WorkplaceId;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Circles of Göteborg, put together as a consultant and a coordinator do it. */
public class CircleCast {
    public static final LocalDate TRAINED = LocalDate.of(2025, 5, 6);

    private final RoomCast rooms;
    private final Staff staff;
    private final JdbcClient db;
    private final UnitOfWork work;

    CircleCast(RoomCast rooms, Staff staff, JdbcClient db, UnitOfWork work) {
        this.rooms = rooms;
        this.staff = staff;
        this.db = db;
        this.work = work;
    }

    /**
     * Those of one circle.
     *
     * @param path of its page
     */
    public record Play(
            int port,
            String path,
            PersonId mentor,
            PersonId employer,
            PersonId consulting,
            Visitor consultant,
            PersonId mentee) {}

    public Operator goteborg() {
        return rooms.goteborg();
    }

    /** A placement at a workplace of its own, with two mentors there; the first is of it. */
    public Play play(int port, String name, LocalDate begins) {
        var workplace = rooms.workplace("Lagret " + name, "Norr");
        var mentors = rooms.mentors(2, name, workplace, TRAINED);
        var employer = rooms.contact("Kon " + name, RoomCast.at(rooms.organisation(workplace)));
        var consulting = staff.holding(goteborg(), Role.JOB_CONSULTANT);
        var consultant = staff.signedIn(port, goteborg(), consulting);
        var email = name.toLowerCase() + "@adept.example";
        var referral = accepted(port, consultant, name + " Adept", email);
        var leader = leader(port);
        var form = leader.get(blank(workplace, "PLACEMENT", referral)).expect(200);
        var chosen =
                Map.of(
                        "mentor", mentors[0].toString(),
                        "employer", employer.toString(),
                        "begins", begins.toString());
        var done = leader.submit(form, "/mentorships", chosen).expect(303);
        var mentee = PersonId.of(one("select id from person where email = '" + email + "'"));
        return new Play(
                port,
                done.header("Location"),
                mentors[0],
                employer,
                consulting,
                consultant,
                mentee);
    }

    private String accepted(int port, Visitor consultant, String name, String email) {
        var blank = consultant.get("/goteborg/referrals/new").expect(200);
        var typed = Map.of("name", name, "email", email, "yes", "PAPER");
        consultant.submit(blank, "/referrals", typed).expect(303);
        var referral = one("select id from referral where name = '" + name + "'");
        var leader = leader(port);
        var answer = leader.get("/goteborg/referrals/" + referral + "/answer").expect(200);
        leader.submit(answer, "/answer", Map.of("answer", "ACCEPTED")).expect(303);
        return referral;
    }

    public static String blank(WorkplaceId workplace, String kind, String referral) {
        return "/goteborg/mentorships/new?asked=yes&kind=%s&referral=%s&workplace=%s"
                .formatted(kind, referral, workplace);
    }

    /** Mentor and employer promise to keep to themselves what they learn. */
    public void promised(Play play) {
        promise(play, play.mentor());
        promise(play, play.employer());
    }

    public void promise(Play play, PersonId who) {
        var visitor = signedIn(play, who);
        var form = visitor.get(play.path() + "/promise").expect(200);
        visitor.submit(form, "/promise", Map.of("promise", "yes")).expect(303);
    }

    public Visitor signedIn(Play play, PersonId person) {
        return staff.signedIn(play.port(), goteborg(), person);
    }

    public Visitor leader(int port) {
        return staff.signedIn(port, goteborg(), Role.COORDINATOR);
    }

    /** The first column of the first row, as text. */
    public String one(String sql) {
        return work.in(goteborg().id(), () -> db.sql(sql).query(String.class).single());
    }

    /** What no verb does, such as one mentee in two circles of the same day. */
    public void change(String sql) {
        work.in(goteborg().id(), () -> db.sql(sql).update());
    }
}
