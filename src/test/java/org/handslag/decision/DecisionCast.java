package org.handslag.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.handslag.adjustment.AdjustmentCatalogue;
import org.handslag.adjustment.Adjustments;
import org.handslag.adjustment.TradeId;
import org.handslag.adjustment.Trades;
import org.handslag.directory.WorkplaceId;
import org.handslag.fit.Aspect;
import org.handslag.fit.Slot;
import org.handslag.profile.Interest;
import org.handslag.profile.MenteeProfile;
import org.handslag.profile.Telling;
import org.handslag.rules.Rulebook;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.handslag.support.CircleCast;
import org.handslag.support.CourseCast;
import org.handslag.support.RoomCast;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.handslag.willingness.MentorSupport;
import org.springframework.beans.factory.BeanFactory;

/** Mentees of Göteborg who wait, mentors who can guide them, and those who ask. */
public final class DecisionCast {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    public final Staff staff;
    public final RoomCast rooms;
    public final CircleCast circles;
    public final int port;
    private final BeanFactory beans;

    public DecisionCast(BeanFactory beans, int port) {
        this.beans = beans;
        this.staff = beans.getBean(Staff.class);
        this.rooms = beans.getBean(RoomCast.class);
        this.circles = beans.getBean(CircleCast.class);
        this.port = port;
        beans.getBean(CourseCast.class).grund(goteborg());
        var by = CourseCast.coordinator(goteborg());
        does(() -> beans.getBean(AdjustmentCatalogue.class).takeIn(by));
        does(() -> beans.getBean(Rulebook.class).takeIn(goteborg().country(), by));
    }

    /** Someone who waits for a mentor. */
    public record Waits(PersonId person, String name, String email) {}

    /** A mentor of a workplace that has room for one at a time, and its contact. */
    public record Seat(PersonId mentor, String name, WorkplaceId workplace, PersonId contact) {}

    public Operator goteborg() {
        return rooms.goteborg();
    }

    public static String fresh(String name) {
        return name + " " + NUMBER.incrementAndGet();
    }

    public Visitor leader() {
        return staff.signedIn(port, goteborg(), Role.COORDINATOR);
    }

    public Visitor signedIn(PersonId person) {
        return staff.signedIn(port, goteborg(), person);
    }

    public PersonId consultant() {
        return staff.holding(goteborg(), Role.JOB_CONSULTANT);
    }

    /** Has come in by a consultant and was told that she gets a mentor. */
    public Waits waits(PersonId consulting, String language) {
        var name = fresh("Nawal Adept");
        var email = "adept" + NUMBER.get() + "@vantar.example";
        var consultant = signedIn(consulting);
        var blank = consultant.get("/goteborg/referrals/new").expect(200);
        var typed = Map.of("name", name, "email", email, "yes", "PAPER", "language", language);
        consultant.submit(blank, "/referrals", typed).expect(303);
        var referral = one("select id from referral where name = '" + name + "'");
        var leader = leader();
        var answer = leader.get("/goteborg/referrals/" + referral + "/answer").expect(200);
        leader.submit(answer, "/answer", Map.of("answer", "ACCEPTED")).expect(303);
        var person = PersonId.of(one("select id from person where email = '" + email + "'"));
        return new Waits(person, name, email);
    }

    public Waits waits() {
        return waits(consultant(), "sv");
    }

    /** Says what she speaks and when she can; what helps her may be used, what she likes not. */
    public void says(Waits who) {
        var lent = Set.of(Aspect.LANGUAGE, Aspect.TIME, Aspect.ADJUSTMENT, Aspect.SUPPORT);
        in(
                () -> {
                    var told = beans.getBean(Telling.class);
                    var before = told.locked(who.person());
                    told.tell(profile(who.person(), lent, before.version()), as(who.person()));
                    return true;
                });
    }

    private MenteeProfile profile(PersonId person, Set<Aspect> lent, long version) {
        var adjustments = beans.getBean(Adjustments.class).all();
        return new MenteeProfile(
                person,
                lent,
                Set.of("sv", "ar"),
                false,
                Set.of(Slot.of("MONDAY-MORNING"), Slot.of("MONDAY-AFTERNOON")),
                null,
                null,
                Map.of(adjustments.getFirst().id(), false),
                List.of(new TradeId(UUID.fromString(trade("shop")))),
                Set.of(MentorSupport.values()[0]),
                Set.of(Interest.MUSIC),
                null,
                Set.of(),
                null,
                version);
    }

    /** Trained and willing to guide one at a time, at a workplace that has so many places. */
    public Seat seat(int places) {
        return seat(places, "MONDAY");
    }

    /** The same, for those who can come on that day. */
    Seat seat(int places, String day) {
        var name = fresh("Mentor");
        var workplace = rooms.workplace("Firma " + name, "Butiken " + NUMBER.get());
        var contact = rooms.contact("Kontakt " + name, RoomCast.at(rooms.organisation(workplace)));
        var seat = new Seat(mentor(name, workplace), name + " 0", workplace, contact);
        var leader = leader();
        var form = leader.get("/goteborg/offers/new?workplace=" + workplace).expect(200);
        leader.submit(form, "/offers", offer(places, day)).expect(303);
        return seat;
    }

    /** One more mentor of a workplace. */
    public PersonId mentor(String name, WorkplaceId workplace) {
        var mentor = rooms.mentors(1, name, workplace, CircleCast.TRAINED)[0];
        var herself = signedIn(mentor);
        var page = herself.get("/goteborg/me/willingness").expect(200);
        var said = Map.of("answer", "WILLING", "most", "1");
        herself.submit(page, "/willingness", said).expect(303);
        return mentor;
    }

    private Map<String, String> offer(int places, String day) {
        var typed = new HashMap<String, String>();
        typed.put("places", String.valueOf(places));
        typed.put("from", today());
        typed.put("kinds", one("select id from placement_type where code = 'sprakpraktik'"));
        typed.put("trade", trade("shop"));
        typed.put("tasks", "Packa upp varor och hjälpa kunder.");
        typed.put("languages", "sv");
        typed.put("days", day);
        return typed;
    }

    private String trade(String code) {
        return in(
                () ->
                        beans.getBean(Trades.class).all().stream()
                                .filter(one -> one.code().equals(code))
                                .findFirst()
                                .orElseThrow()
                                .id()
                                .toString());
    }

    public String today() {
        return beans.getBean(TestClock.class)
                .instant()
                .atZone(goteborg().zone())
                .toLocalDate()
                .toString();
    }

    public Viewer as(PersonId person) {
        return new Viewer(goteborg().id(), person, List.of(), Locale.of("sv"));
    }

    public void does(Runnable step) {
        in(
                () -> {
                    step.run();
                    return true;
                });
    }

    public <T> T in(Supplier<T> unit) {
        return beans.getBean(UnitOfWork.class).in(goteborg().id(), unit);
    }

    public String one(String sql) {
        return circles.one(sql);
    }

    /** What no verb does. */
    public void change(String sql) {
        circles.change(sql);
    }
}
