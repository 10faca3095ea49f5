package org.handslag.journey;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.support.Inbox;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Spoken;
import org.springframework.beans.factory.BeanFactory;

/**
 * The five people of one Danish mentorship, each in a window of her own, and the calendar on the
 * wall. Whoever is asked for is signed in on the day that it is.
 */
final class DanishWindows implements AutoCloseable {
    static final Locale DANISH = Locale.of("da");

    private final BeanFactory beans;
    private final DanishCast cast;
    private final Map<Seat, Walk> windows = new EnumMap<>(Seat.class);
    private final Map<Seat, PersonId> people = new EnumMap<>(Seat.class);
    private final Map<Seat, LocalDate> entered = new EnumMap<>(Seat.class);
    private final LocalDate first;
    private final DanishNames names;
    private String circle = "";

    /** Who sits at a window. */
    enum Seat {
        MENTEE,
        MENTOR,
        EMPLOYER,
        CONSULTANT,
        COORDINATOR,
        /** Comes by a link alone. */
        REPRESENTATIVE
    }

    /**
     * @param way how the mentee goes through her pages, at this width; the others have a mouse and
     *     room
     */
    DanishWindows(BeanFactory beans, Walk.Start start, DanishNames names, Way way, int width) {
        this.beans = beans;
        this.cast = new DanishCast(beans);
        this.names = names;
        this.first =
                beans.getBean(TestClock.class)
                        .instant()
                        .atZone(cast.favrskov().zone())
                        .toLocalDate()
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        on(0);
        for (var seat : Seat.values()) {
            var hers = seat == Seat.MENTEE;
            var called = start.named(width + "-" + seat.name().toLowerCase(Locale.ROOT));
            windows.put(seat, called.in("da", hers ? way : Way.MOUSE, hers ? width : 1280));
        }
        var workplace = cast.workplace(DanishNames.EMPLOYER, names.department());
        people.put(Seat.MENTOR, cast.mentor(names.mentor(), workplace));
        people.put(Seat.EMPLOYER, cast.contact(names.contact(), workplace));
        people.put(Seat.CONSULTANT, cast.holding(Role.JOB_CONSULTANT, names.consultant()));
        people.put(Seat.COORDINATOR, cast.holding(Role.COORDINATOR, names.coordinator()));
    }

    DanishNames names() {
        return names;
    }

    /** The path of the mentorship's page, once there is one. */
    String circle() {
        return circle;
    }

    /** The page that a window shows is the mentorship's; the mentee can be signed in by now. */
    void circleIs(String address) {
        circle = URI.create(address).getPath();
        people.put(Seat.MENTEE, cast.known(names.mentee(), DanishNames.address(names.mentee())));
    }

    /** At ten in the morning, so many days after the first. */
    void on(int day) {
        var ten = day(day).atTime(LocalTime.of(10, 0)).atZone(cast.favrskov().zone());
        beans.getBean(TestClock.class).set(ten.toInstant());
    }

    LocalDate day(int from) {
        return first.plusDays(from);
    }

    LocalDate today() {
        var clock = beans.getBean(TestClock.class);
        return LocalDate.ofInstant(clock.instant(), cast.favrskov().zone());
    }

    /** A day as the pages say it. */
    String said(LocalDate day) {
        return Spoken.date(day, DANISH);
    }

    /** Her window without signing in, such as for a link from a letter. */
    Walk window(Seat seat) {
        return windows.get(seat);
    }

    /** Her window, where she has signed in today. */
    Walk in(Seat seat) {
        var walk = windows.get(seat);
        if (!today().equals(entered.get(seat))) {
            var staff = beans.getBean(Staff.class);
            walk.signIn(staff.wayIn(cast.favrskov(), people.get(seat)));
            staff.confirm(cast.favrskov(), people.get(seat));
            entered.put(seat, today());
        }
        return walk;
    }

    /** The mentorship's page in her window. */
    Walk atCircle(Seat seat) {
        return in(seat).go(circle);
    }

    /** The last link with this part in what was written to someone. */
    String link(String reader, String part) {
        return beans.getBean(Inbox.class).of(cast.favrskov(), DanishNames.address(reader)).stream()
                .filter(letter -> letter.text().contains(part))
                .reduce((_, last) -> last)
                .orElseThrow(() -> new AssertionError("No " + part + " to " + reader))
                .path(part);
    }

    <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    @Override
    public void close() {
        windows.values().forEach(Walk::close);
    }
}
