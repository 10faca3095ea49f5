package org.handslag.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.handslag.course.Window;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * The registration window as a coordinator writes it: last days, each included, or nothing for the
 * usual.
 */
record Deadlines(Form form, ZoneId zone) {

    void fill(Window window, Instant starts) {
        form.fill("opens", LocalDate.ofInstant(window.opens(), zone));
        form.fill("closes", lastDay(window.closes(), starts));
        form.fill("cancelUntil", lastDay(window.cancelUntil(), starts));
        form.fill("namesDue", lastDay(window.namesDue(), starts));
    }

    /**
     * @param before what stood before, whose times of day stay where the day was left as it was
     */
    Window read(Instant starts, @Nullable Window before, Instant now) {
        var usual = Window.usual(now, starts, zone);
        var opens = opening(before, usual);
        var closes = deadline("closes", starts, () -> before == null ? null : before.closes());
        if (closes.isBefore(opens)) {
            form.wrong("closes", "office.closes-first");
            return usual;
        }
        var cancel =
                deadline("cancelUntil", starts, () -> before == null ? null : before.cancelUntil());
        var names =
                form.value("namesDue").isBlank()
                        ? usual.namesDue()
                        : deadline(
                                "namesDue",
                                starts,
                                () -> before == null ? null : before.namesDue());
        return new Window(opens, closes, cancel, names);
    }

    private Instant opening(@Nullable Window before, Window usual) {
        var day = form.optionalDate("opens");
        if (day == null) {
            return usual.opens();
        }
        return before != null && day.equals(LocalDate.ofInstant(before.opens(), zone))
                ? before.opens()
                : day.atStartOfDay(zone).toInstant();
    }

    private Instant deadline(String name, Instant starts, Supplier<@Nullable Instant> before) {
        var day = form.optionalDate(name);
        if (day == null) {
            return starts;
        }
        var was = before.get();
        if (was != null && day.equals(lastDay(was, starts))) {
            return was;
        }
        var end = day.plusDays(1).atStartOfDay(zone).toInstant();
        if (day.isAfter(LocalDate.ofInstant(starts, zone))) {
            form.wrong(name, "office.after-start");
        }
        return end.isBefore(starts) ? end : starts;
    }

    private @Nullable LocalDate lastDay(Instant deadline, Instant starts) {
        if (deadline.equals(starts)) {
            return null;
        }
        var local = deadline.atZone(zone);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? local.toLocalDate().minusDays(1)
                : local.toLocalDate();
    }
}
