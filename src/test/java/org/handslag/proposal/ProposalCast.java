package org.handslag.proposal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.handslag.offer.OfferCast;
import org.handslag.profile.ProfilePlay;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.RoomCast;
import org.handslag.support.Staff;
import org.handslag.support.Visitor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Those who wait in Göteborg and mentors who are willing, each by the pages that they use. */
public final class ProposalCast {
    private static final LocalDate TRAINED = LocalDate.of(2025, 5, 6);

    private final BeanFactory beans;
    private final int port;
    private final OfferCast offers;
    private final RoomCast rooms;
    private final Staff staff;
    private final Visitor coordinator;
    private final Visitor consultant;

    public ProposalCast(BeanFactory beans, int port) {
        this.beans = beans;
        this.port = port;
        this.offers = new OfferCast(beans, port);
        this.rooms = offers.rooms();
        this.staff = beans.getBean(Staff.class);
        this.coordinator = staff.signedIn(port, rooms.goteborg(), Role.COORDINATOR);
        this.consultant = staff.signedIn(port, rooms.goteborg(), Role.JOB_CONSULTANT);
    }

    public int port() {
        return port;
    }

    public Visitor coordinator() {
        return coordinator;
    }

    public OfferCast offers() {
        return offers;
    }

    /** A workplace that offers two places in this trade, with adjustments that someone has seen. */
    public PersonId mentor(String name, String trade, String... seen) {
        var workplace = rooms.workplace("Huset " + name, "Avdelning " + name);
        var offer = offers.offer(coordinator, workplace, "trade", offers.trade(trade));
        if (seen.length > 0) {
            offers.adjust(coordinator, offer, seen).expect(303);
            offers.verify(coordinator, offer, seen).expect(303);
        }
        var mentor = rooms.mentors(1, name, workplace, TRAINED)[0];
        var her = rooms.signedIn(port, mentor);
        var page = "/goteborg/me/willingness";
        var said = Map.of("answer", "WILLING", "most", "1", "support", "LANGUAGE");
        her.submit(her.get(page).expect(200), "/willingness", said).expect(303);
        return mentor;
    }

    /** The mentor says that she speaks this language. */
    public void speaks(PersonId mentor, String language) {
        var her = rooms.signedIn(port, mentor);
        var page = "/goteborg/me/mentor-profile";
        var said = Map.of("languages", language);
        her.submit(her.get(page).expect(200), "/mentor-profile", said).expect(303);
    }

    /** Someone accepted, who waits and has said nothing. */
    public PersonId waiting(String name) {
        var email = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@adept.example";
        var blank = consultant.get("/goteborg/referrals/new").expect(200);
        var typed = Map.of("name", name, "email", email, "yes", "PAPER");
        consultant.submit(blank, "/referrals", typed).expect(303);
        var referral = one("select id from referral where name = '" + name + "'");
        var answer = coordinator.get("/goteborg/referrals/" + referral + "/answer").expect(200);
        coordinator.submit(answer, "/answer", Map.of("answer", "ACCEPTED")).expect(303);
        return PersonId.of(
                one("select person_id::text from referral where id = '" + referral + "'"));
    }

    /** What she says of one aspect; may be used when {@code usable} is among it. */
    public void says(PersonId mentee, String aspect, String... said) {
        var her = staff.signedIn(port, rooms.goteborg(), mentee);
        var typed = new HashMap<String, String>();
        for (int at = 0; at < said.length; at += 2) {
            typed.put(said[at], said[at + 1]);
        }
        ProfilePlay.fill(her, ProfilePlay.MINE, aspect, typed).expect(303);
    }

    /** Has a proposal made; returns its path. */
    public String propose(String... instead) {
        var form = coordinator.get("/goteborg/proposals").expect(200);
        var typed = new HashMap<String, String>();
        typed.put("goal", "MOST_MATCHED");
        for (int at = 0; at < instead.length; at += 2) {
            typed.put(instead[at], instead[at + 1]);
        }
        var made = coordinator.submit(form, "/proposals", typed).expect(303).header("Location");
        return made.substring(made.indexOf("/goteborg"));
    }

    /** The path of the run that was made last. */
    public String latest() {
        return "/goteborg/proposals/"
                + one("select id::text from match_run order by made_at desc, id desc limit 1");
    }

    /** The address of a mentee's page in a run. */
    public String of(String run, PersonId mentee) {
        var id = run.substring(run.lastIndexOf('/') + 1);
        return run
                + "/mentees/"
                + one(
                        "select number from match_run_mentee where run_id = '%s' and person_id = '%s'"
                                .formatted(id, mentee));
    }

    /** The address of the page of the two of them. */
    public String of(String run, PersonId mentee, PersonId mentor) {
        var id = run.substring(run.lastIndexOf('/') + 1);
        return of(run, mentee)
                + "/seats/"
                + one(
                        "select number from match_run_seat where run_id = '%s' and person_id = '%s'"
                                .formatted(id, mentor));
    }

    public String one(String sql) {
        var db = beans.getBean(JdbcClient.class);
        return beans.getBean(UnitOfWork.class)
                .in(rooms.goteborg().id(), () -> db.sql(sql).query(String.class).single());
    }
}
