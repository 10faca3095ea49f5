package org.handslag.followup;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.ui.Overtaken;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/** What is typed when a time is set or changed. */
public final class TimeForm {
    static final List<String> FIELDS = List.of("day", "time", "minutes", "way", "place");
    private static final int[] MINUTES = {15, 30, 45, 60, 90, 120};

    private TimeForm() {}

    static Form filled(Review review, ZoneId zone) {
        var form = Form.empty().fill(Overtaken.VERSION, review.lock());
        form.fill("day", review.day(zone));
        var at = review.at();
        return at == null
                ? form.fill("minutes", 60)
                : form.fill("time", LocalDateTime.ofInstant(at.starts(), zone).toLocalTime())
                        .fill("minutes", at.minutes())
                        .fill("way", at.way())
                        .fill("place", at.place());
    }

    /** Null when something is wrong. */
    static Review.@Nullable Appointment read(Form form, ZoneId zone, Clock clock) {
        var day = form.date("day");
        var time = form.time("time");
        var minutes = form.number("minutes", 5, 480);
        var way = form.choice("way", ReviewWay.class);
        var place = form.optionalLine("place", 160);
        if (way == ReviewWay.PLACE && place.isEmpty()) {
            form.wrong("place", "followup.wrong.place");
        }
        if (day == null || time == null || way == null) {
            return null;
        }
        var starts = day.atTime(time).atZone(zone).toInstant();
        if (starts.isBefore(clock.instant())) {
            form.wrong("day", "followup.wrong.past");
        }
        return form.ok() ? new Review.Appointment(starts, minutes, way, place) : null;
    }

    public static List<Option> lengths(Frame f) {
        return Arrays.stream(MINUTES).mapToObj(one -> Option.of(one, f.duration(one))).toList();
    }
}
