package org.handslag.learning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.RoomCast;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A circle of Göteborg, put together by its pages, and what its mentee does with her card. */
final class CardPlay {
    static final String MINE = "/goteborg/me/card";

    private static final LocalDate TRAINED = LocalDate.of(2025, 5, 6);

    private final BeanFactory beans;
    private final Staff staff;
    private final int port;
    private final Operator goteborg;
    private final String name;

    final PersonId mentee;
    final PersonId mentor;
    final PersonId employer;
    final PersonId consultant;
    final String path;

    CardPlay(BeanFactory beans, int port, String name) {
        this.beans = beans;
        this.port = port;
        this.name = name + " Adept";
        this.staff = beans.getBean(Staff.class);
        var cast = beans.getBean(RoomCast.class);
        this.goteborg = cast.goteborg();
        var workplace = cast.workplace("Lagret " + name, "Norr");
        this.mentor = cast.mentors(1, name, workplace, TRAINED)[0];
        this.employer = cast.contact("Kon " + name, RoomCast.at(cast.organisation(workplace)));
        this.consultant = staff.holding(goteborg, Role.JOB_CONSULTANT);
        var referral = referred();
        var chosen = new HashMap<String, String>();
        chosen.put("mentor", mentor.toString());
        chosen.put("employer", employer.toString());
        chosen.put("begins", "2026-11-02");
        var leader = leader();
        var where = "/goteborg/mentorships/new?asked=yes&kind=PLACEMENT&referral=%s&workplace=%s";
        var form = leader.get(where.formatted(referral, workplace)).expect(200);
        this.path = leader.submit(form, "/mentorships", chosen).expect(303).header("Location");
        this.mentee = PersonId.of(one("select id from person where name = '" + this.name + "'"));
    }

    private String referred() {
        var by = as(consultant);
        var blank = by.get("/goteborg/referrals/new").expect(200);
        var email = name.toLowerCase(Locale.ROOT).replace(' ', '@') + ".example";
        var typed = Map.of("name", name, "email", email, "yes", "PAPER");
        by.submit(blank, "/referrals", typed).expect(303);
        var referral = one("select id from referral where name = '" + name + "'");
        var leader = leader();
        var answer = leader.get("/goteborg/referrals/" + referral + "/answer").expect(200);
        leader.submit(answer, "/answer", Map.of("answer", "ACCEPTED")).expect(303);
        return referral;
    }

    Visitor as(PersonId person) {
        return staff.signedIn(port, goteborg, person);
    }

    Visitor leader() {
        return staff.signedIn(port, goteborg, Role.COORDINATOR);
    }

    Visitor her() {
        return as(mentee);
    }

    void promise(PersonId who) {
        var visitor = as(who);
        var form = visitor.get(path + "/promise").expect(200);
        visitor.submit(form, "/promise", Map.of("promise", "yes")).expect(303);
    }

    /** Fills in a part and goes on. */
    static Visitor.Page fill(Visitor who, String card, String part, Map<String, String> said) {
        var form = who.get(card + "/parts/" + part).expect(200);
        return who.submit(form, "/parts/" + part, said);
    }

    /** Says who may see which line, and keeps what was filled in. */
    static void keep(Visitor who, String card, Map<String, String> audiences) {
        var form = who.get(card + "/showing").expect(200);
        who.submit(form, "/showing", audiences).expect(303);
    }

    /** She has said these of how she likes to learn, and this one sees each. */
    void say(Map<String, String> said, Map<String, String> audiences) {
        var her = her();
        fill(her, MINE, "shown", said).expect(303);
        keep(her, MINE, audiences);
    }

    String one(String sql) {
        var db = beans.getBean(JdbcClient.class);
        return beans.getBean(UnitOfWork.class)
                .in(goteborg.id(), () -> db.sql(sql).query(String.class).single());
    }
}
