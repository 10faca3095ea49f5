package org.handslag.offer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.handslag.adjustment.AdjustmentCatalogue;
import org.handslag.adjustment.Adjustments;
import org.handslag.adjustment.Trades;
import org.handslag.directory.WorkplaceId;
import org.handslag.rules.Rulebook;
import org.handslag.scope.Role;
import org.handslag.scope.RoleScope;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.CourseCast;
import org.handslag.support.RoomCast;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.springframework.beans.factory.BeanFactory;

/** Employers of Göteborg that offer places, and those who read and see what they offer. */
public final class OfferCast {
    private final BeanFactory beans;
    private final RoomCast rooms;
    private final Staff staff;
    private final int port;

    public OfferCast(BeanFactory beans, int port) {
        this.beans = beans;
        this.rooms = beans.getBean(RoomCast.class);
        this.staff = beans.getBean(Staff.class);
        this.port = port;
        in(
                () -> {
                    var by = CourseCast.coordinator(rooms.goteborg());
                    beans.getBean(AdjustmentCatalogue.class).takeIn(by);
                    beans.getBean(Rulebook.class).takeIn(rooms.goteborg().country(), by);
                });
    }

    public RoomCast rooms() {
        return rooms;
    }

    public Visitor coordinator() {
        return staff.signedIn(port, rooms.goteborg(), Role.COORDINATOR);
    }

    Visitor consultant() {
        return staff.signedIn(port, rooms.goteborg(), Role.JOB_CONSULTANT);
    }

    Visitor contact(String name, RoleScope place) {
        return rooms.signedIn(port, rooms.contact(name, place));
    }

    LocalDate today() {
        return LocalDate.ofInstant(
                beans.getBean(TestClock.class).instant(), rooms.goteborg().zone());
    }

    String kind(String code) {
        return in(
                () ->
                        beans.getBean(Rulebook.class).kinds(rooms.goteborg()).stream()
                                .filter(row -> row.type().code().equals(code))
                                .findFirst()
                                .orElseThrow()
                                .type()
                                .id()
                                .toString());
    }

    public String trade(String code) {
        return in(
                () ->
                        beans.getBean(Trades.class).all().stream()
                                .filter(one -> one.code().equals(code))
                                .findFirst()
                                .orElseThrow()
                                .id()
                                .toString());
    }

    public String adjustment(String code) {
        return in(
                () ->
                        beans.getBean(Adjustments.class).all().stream()
                                .filter(one -> one.code().equals(code))
                                .findFirst()
                                .orElseThrow()
                                .id()
                                .toString());
    }

    /** What is typed when nothing is wrong; names with their values one after the other. */
    Map<String, String> typed(String... instead) {
        var typed = new HashMap<String, String>();
        typed.put("places", "2");
        typed.put("from", today().toString());
        typed.put("until", today().plusDays(90).toString());
        typed.put("kinds", kind("sprakpraktik"));
        typed.put("trade", trade("kitchen"));
        typed.put("tasks", "Diska, duka och hjälpa till i köket.");
        typed.put("languages", "sv");
        typed.put("days", "MONDAY");
        for (int i = 0; i < instead.length; i += 2) {
            typed.put(instead[i], instead[i + 1]);
        }
        return typed;
    }

    /** An offer of this workplace; returns its path. */
    public String offer(Visitor by, WorkplaceId workplace, String... instead) {
        var form = by.get("/goteborg/offers/new?workplace=" + workplace).expect(200);
        var next = by.submit(form, "/offers", typed(instead)).expect(303).header("Location");
        return next.substring(next.indexOf("/goteborg"), next.lastIndexOf('/'));
    }

    /** Ticks adjustments by their codes, and no others. */
    public Visitor.Page adjust(Visitor by, String offer, String... codes) {
        var path = offer + "/adjustments";
        return tick(by, by.get(path).expect(200), path, codes);
    }

    /** Has seen these today. */
    public Visitor.Page verify(Visitor by, String offer, String... codes) {
        var path = offer + "/verification";
        return tick(by, by.get(path).expect(200), path, codes);
    }

    private Visitor.Page tick(Visitor by, Visitor.Page page, String path, String... codes) {
        var pairs = new ArrayList<Map.Entry<String, String>>();
        page.html()
                .select("main form.form input:not([type=checkbox])")
                .forEach(one -> pairs.add(Map.entry(one.attr("name"), one.val())));
        for (var code : codes) {
            var box = page.html().select("input[value=" + adjustment(code) + "]").first();
            pairs.add(Map.entry(box.attr("name"), box.val()));
        }
        return by.post(path, List.copyOf(pairs));
    }

    <T> T in(Supplier<T> unit) {
        return beans.getBean(UnitOfWork.class).in(rooms.goteborg().id(), unit);
    }

    void in(Runnable unit) {
        beans.getBean(UnitOfWork.class).in(rooms.goteborg().id(), unit);
    }
}
