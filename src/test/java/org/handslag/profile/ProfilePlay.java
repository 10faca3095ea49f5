package org.handslag.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.handslag.adjustment.AdjustmentCatalogue;
import org.handslag.directory.WorkplaceId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.handslag.support.CourseCast;
import org.handslag.support.RoomCast;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Someone of Göteborg who waits for a mentor, and who follows her. */
public final class ProfilePlay {
    public static final String MINE = "/goteborg/me/profile";

    private static final LocalDate TRAINED = LocalDate.of(2025, 5, 6);

    private final BeanFactory beans;
    private final int port;
    public final RoomCast rooms;
    public final Staff staff;
    public final WorkplaceId workplace;
    public final PersonId mentor;
    public final PersonId consultant;
    public final PersonId mentee;
    public final String referral;

    public ProfilePlay(BeanFactory beans, int port, String name) {
        this.beans = beans;
        this.port = port;
        this.rooms = beans.getBean(RoomCast.class);
        this.staff = beans.getBean(Staff.class);
        var by = CourseCast.coordinator(rooms.goteborg());
        does(() -> beans.getBean(AdjustmentCatalogue.class).takeIn(by));
        this.workplace = rooms.workplace("Lagret " + name, "Norr");
        this.mentor = rooms.mentors(1, "Mo " + name, workplace, TRAINED)[0];
        this.consultant = staff.holding(rooms.goteborg(), Role.JOB_CONSULTANT);
        this.referral = "/goteborg/referrals/" + accepted(name);
        this.mentee = PersonId.of(one("select id from person where name = '" + name + "'"));
    }

    private String accepted(String name) {
        var by = as(consultant);
        var blank = by.get("/goteborg/referrals/new").expect(200);
        var email = name.toLowerCase(Locale.ROOT).replace(' ', '@') + ".example";
        var typed = Map.of("name", name, "email", email, "yes", "PAPER");
        by.submit(blank, "/referrals", typed).expect(303);
        var id = one("select id from referral where name = '" + name + "'");
        var leader = leader();
        var answer = leader.get("/goteborg/referrals/" + id + "/answer").expect(200);
        leader.submit(answer, "/answer", Map.of("answer", "ACCEPTED")).expect(303);
        return id;
    }

    public Visitor as(PersonId person) {
        return staff.signedIn(port, rooms.goteborg(), person);
    }

    public Visitor her() {
        return as(mentee);
    }

    public Visitor leader() {
        return staff.signedIn(port, rooms.goteborg(), Role.COORDINATOR);
    }

    /** Fills in one aspect on these pages. */
    public static Visitor.Page fill(
            Visitor who, String path, String aspect, Map<String, String> said) {
        var form = who.get(path + "/" + aspect).expect(200);
        return who.submit(form, "/" + aspect, said);
    }

    /** What one reads on a page. */
    public static String read(Visitor.Page page) {
        return page.html().select("main").text();
    }

    public String adjustment(String code) {
        return "a-" + one("select id from adjustment where code = '" + code + "'");
    }

    public String trade(String code) {
        return one("select id from trade where code = '" + code + "'");
    }

    public String nameOf(PersonId person) {
        return one("select name from person where id = '" + person + "'");
    }

    public String one(String sql) {
        var db = beans.getBean(JdbcClient.class);
        return beans.getBean(UnitOfWork.class)
                .in(rooms.goteborg().id(), () -> db.sql(sql).query(String.class).single());
    }

    /** She does not want this mentor again, and says so to nobody. */
    public void saysNotAgain(PersonId other) {
        var goteborg = rooms.goteborg();
        var by = new Viewer(goteborg.id(), mentee, List.of(), goteborg.language());
        does(() -> beans.getBean(Apart.class).notAgain(mentee, other, by));
    }

    /** Her workplace-to-be offers a place. */
    public void offers() {
        does(
                () ->
                        beans.getBean(JdbcClient.class)
                                .sql(
                                        """
                                        insert into workplace_offer
                                               (id, workplace_id, places, from_day, trade_id, tasks,
                                                languages, weekdays, made_at)
                                        select :workplace, :workplace, 1, '2026-03-01', min(t.id::text)::uuid, '',
                                               '{}', '{}', '2026-03-01'
                                          from trade t
                                        """)
                                .param("workplace", workplace)
                                .update());
    }

    public <T> T in(Supplier<T> step) {
        return beans.getBean(UnitOfWork.class).in(rooms.goteborg().id(), step);
    }

    private void does(Runnable step) {
        beans.getBean(UnitOfWork.class).in(rooms.goteborg().id(), step);
    }
}
