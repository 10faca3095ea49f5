package org.handslag.commission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.handslag.commission.Commission.Day;
import org.handslag.commission.Commission.DayPart;
import org.handslag.commission.Commission.Orderer;
import org.handslag.commission.Commission.Purpose;
import org.handslag.commission.Commission.Terms;
import org.handslag.commission.Commission.Wish;
import org.handslag.commission.Contents.Content;
import org.handslag.course.Course;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Uuid7;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.handslag.wish.PersonFields;
import org.jspecify.annotations.Nullable;

/** The public form that orders a course: reads it, checks it and makes it an order. */
record OrderForm(Form form, Frame f, Instant now) {
    static final int DAYS = 3;
    private static final int TEXT = 2000;
    private static final int MOST_SEATS = 500;
    private static final int MOST_PLACEMENTS = 1000;
    private static final String SUBMISSION = "submission";

    /** Filled with what has been said of seats left over. */
    static Form opening(Standing standing) {
        var terms = standing.commission().terms();
        var form = Form.empty();
        if (terms.mayOpen()) {
            form.fill("may-open", "yes");
        }
        return terms.openFrom() == null ? form : form.fill("open-from", terms.openFrom());
    }

    /** The form's own id; a form that lost it gets a new one. */
    UUID submission() {
        try {
            return UUID.fromString(form.value(SUBMISSION));
        } catch (IllegalArgumentException e) {
            var fresh = Uuid7.next();
            form.fill(SUBMISSION, fresh);
            return fresh;
        }
    }

    /**
     * Null when something is wrong; the problems are noted.
     *
     * @param courses those that can be chosen
     * @param usual the programme of an order that names no course
     */
    @Nullable Commission read(List<Course> courses, List<Content> offered, ProgrammeId usual) {
        var orderer = orderer();
        var purpose = purpose();
        var course = course(courses);
        var wish = wish(course, offered);
        var terms = terms();
        return form.ok()
                ? new Commission(
                        CommissionId.next(),
                        course == null ? usual : course.programme(),
                        submission(),
                        orderer,
                        purpose,
                        wish,
                        terms,
                        now)
                : null;
    }

    private Orderer orderer() {
        var organisation = PersonFields.requiredLine(form, "organisation");
        var unit = PersonFields.line(form, "unit");
        var name = PersonFields.name(form, "name");
        var email = PersonFields.email(form, "email");
        if (email == null) {
            form.wrong("email", "form.missing");
        }
        return new Orderer(
                organisation,
                unit,
                name,
                email == null ? "" : email.address(),
                PersonFields.telephone(form, "telephone", f.home().country()),
                f.locale());
    }

    private Purpose purpose() {
        return new Purpose(
                PersonFields.requiredLine(form, "host"),
                PersonFields.text(form, "audience", TEXT),
                form.value("placements").isBlank()
                        ? null
                        : form.number("placements", 0, MOST_PLACEMENTS),
                PersonFields.line(form, "coming"),
                PersonFields.line(form, "work"));
    }

    private @Nullable Course course(List<Course> courses) {
        var slug = form.value("course");
        var chosen = courses.stream().filter(one -> one.slug().equals(slug)).findFirst();
        if (chosen.isEmpty() && !slug.isEmpty()) {
            form.wrong("course", "form.choose");
        }
        return chosen.orElse(null);
    }

    private Wish wish(@Nullable Course course, List<Content> offered) {
        var chosen =
                offered.stream()
                        .filter(content -> form.chosen("contents", content.key()))
                        .map(content -> f.plain(content.title()))
                        .toList();
        if (chosen.size() < form.values("contents").size()) {
            form.wrong("contents", "form.choose");
        }
        return new Wish(
                course == null ? null : course.id(),
                chosen,
                PersonFields.text(form, "wishes", TEXT),
                PersonFields.line(form, "guest"),
                days(),
                form.number("seats", 1, MOST_SEATS),
                form.value("premises").equals("OWN"),
                PersonFields.line(form, "place"),
                PersonFields.text(form, "access", TEXT));
    }

    /** The first choice is needed; a row left empty does not count. */
    private List<Day> days() {
        var days = new ArrayList<Day>();
        for (int i = 1; i <= DAYS; i++) {
            var field = "day" + i;
            var day = i == 1 ? form.date(field) : form.optionalDate(field);
            var part = form.optionalChoice("part" + i, DayPart.class).orElse(DayPart.WHOLE_DAY);
            if (day != null && !day.isAfter(today())) {
                form.wrong(field, "commission.past-day");
            } else if (day != null) {
                days.add(new Day(day, part));
            }
        }
        return days;
    }

    private Terms terms() {
        var payer = PersonFields.line(form, "payer");
        return opening(new Terms(payer, PersonFields.line(form, "reference"), false, null));
    }

    /** These terms with what is said here of seats left over. */
    Terms opening(Terms before) {
        var mayOpen = form.ticked("may-open");
        var from = mayOpen ? form.optionalDate("open-from") : null;
        if (from != null && !from.isAfter(today())) {
            form.wrong("open-from", "commission.past-day");
        }
        return new Terms(before.payer(), before.reference(), mayOpen, from);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, f.home().zone());
    }
}
