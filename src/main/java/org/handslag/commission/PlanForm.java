package org.handslag.commission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.handslag.commission.Planning.Draft;
import org.handslag.commission.Planning.Drafts;
import org.handslag.course.Course;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseSession;
import org.handslag.course.CourseSessionId;
import org.handslag.course.LocalTimes;
import org.handslag.reserve.Reserve;
import org.handslag.scope.Email;
import org.handslag.ui.Form;
import org.handslag.venue.VenueId;
import org.handslag.venue.VenueRegister;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/** The dates that a coordinator makes for an order, one or two at a time. */
record PlanForm(Form form, Frame f, Instant now) {
    static final int DATES = 2;
    private static final int MOST_SEATS = 500;
    private static final int LINE = 200;
    private static final int TEXT = 1000;

    /** Null when something is wrong; the problems are noted. */
    @Nullable Drafts read(List<Course> courses, VenueRegister venues) {
        var dates = dates(courses);
        var seats = form.number("seats", 1, MOST_SEATS);
        var place = place(venues);
        var room = form.optionalLine("room", LINE);
        var leader = form.optionalLine("leader", LINE);
        var cost = form.optionalLine("cost", LINE);
        var contact = contact();
        var domains = Reserve.domains(form.optionalText("domains", TEXT));
        if (!domains.stream().allMatch(Reserve::isDomain)) {
            form.wrong("domains", "reserve.no-domain");
        }
        return form.ok()
                ? new Drafts(dates, seats, place, room, leader, cost, contact, domains)
                : null;
    }

    /** The first is needed; a row without a day does not count. */
    private List<Draft> dates(List<Course> courses) {
        var dates = new ArrayList<Draft>();
        for (int i = 1; i <= DATES; i++) {
            if (i == 1 || !form.value("day" + i).isBlank()) {
                var course = course(courses, "course" + i);
                var session = session(i);
                if (course != null && session != null) {
                    dates.add(new Draft(course, session));
                }
            }
        }
        return dates;
    }

    private @Nullable Course course(List<Course> courses, String field) {
        var chosen =
                courses.stream().filter(one -> one.slug().equals(form.value(field))).findFirst();
        if (chosen.isEmpty()) {
            form.wrong(field, "form.choose");
        }
        return chosen.orElse(null);
    }

    private @Nullable CourseSession session(int i) {
        var day = form.date("day" + i);
        var from = form.time("from" + i);
        var until = form.time("until" + i);
        if (day == null || from == null || until == null) {
            return null;
        }
        if (!day.isAfter(today())) {
            form.wrong("day" + i, "commission.past-day");
            return null;
        }
        var starts = LocalTimes.moment(day.atTime(from), f.home().zone());
        var ends = LocalTimes.moment(day.atTime(until), f.home().zone());
        if (starts.isEmpty() || ends.isEmpty() || !starts.get().isBefore(ends.get())) {
            form.wrong("until" + i, "commission.ends-first");
            return null;
        }
        return new CourseSession(CourseSessionId.next(), starts.get(), ends.get());
    }

    private @Nullable VenueId place(VenueRegister venues) {
        if (form.value("place").isEmpty()) {
            return null;
        }
        var id = form.parsed("place", "form.choose", VenueId::of);
        var venue = venues.at(id);
        if (id != null && (venue == null || venue.isRetired())) {
            form.wrong("place", "form.choose");
        }
        return id;
    }

    private CourseInstance.Contact contact() {
        var name = form.line("contactName", LINE);
        var email = form.optionalLine("contactEmail", LINE);
        var telephone = form.optionalLine("contactTelephone", LINE);
        if (!email.isEmpty() && Email.parse(email).isEmpty()) {
            form.wrong("contactEmail", "form.email");
        }
        if (email.isEmpty() && telephone.isEmpty()) {
            form.wrong("contactEmail", "commission.contact-missing");
        }
        return new CourseInstance.Contact(name, email, telephone);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, f.home().zone());
    }
}
