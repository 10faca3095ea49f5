package org.handslag.signup;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.course.Courses;
import org.handslag.reserve.Reserves;
import org.handslag.scope.Texts;
import org.handslag.seats.Admission;
import org.handslag.seats.How;
import org.handslag.seats.Outcome;
import org.handslag.seats.Seats;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The form for seats at one date, or the page that tells why there is none. */
@Component
class RegisterPages {
    private final Courses courses;
    private final Seats seats;
    private final Admission admission;
    private final Elsewhere elsewhere;
    private final Templates templates;
    private final Clock clock;

    /** The other dates, and who is let in to those that are kept for some. */
    @Component
    record Elsewhere(NextDates dates, Reserves reserves) {}

    RegisterPages(
            Courses courses,
            Seats seats,
            Admission admission,
            Elsewhere elsewhere,
            Templates templates,
            Clock clock) {
        this.courses = courses;
        this.seats = seats;
        this.admission = admission;
        this.elsewhere = elsewhere;
        this.templates = templates;
        this.clock = clock;
    }

    JteModel form(
            Frame f,
            CourseInstance instance,
            RegisterForm asked,
            int focus,
            Outcome.@Nullable TooFew few) {
        return templates.signupRegister(
                f,
                new RegisterPage(
                        asked.form(),
                        asked.submission().toString(),
                        instance,
                        title(instance),
                        seats.poolFor(instance, how(instance, asked), f.viewer()),
                        asked.forColleagues(),
                        asked.forColleagues() ? asked.seatRows() : List.of(),
                        focus,
                        namesMayWait(instance),
                        answerBy(instance),
                        admission.asked(instance, f.locale()),
                        !f.viewer().signedIn(),
                        few));
    }

    /** By the link of whoever the date is kept for, or as everyone. */
    How how(CourseInstance instance, RegisterForm asked) {
        return instance.size().reserved() > 0
                        && elsewhere.reserves().admits(instance.id(), asked.key())
                ? How.INVITED
                : How.WEB;
    }

    /** All that whoever is not invited to this date is told. */
    JteModel shut(Frame f, CourseInstance instance) {
        return templates.reserveShut(f, instance.slug());
    }

    JteModel closed(Frame f, CourseInstance instance, RegisterForm asked) {
        return templates.signupClosed(
                f,
                new RegisterPage.Closed(
                        instance,
                        title(instance),
                        instance.state(clock.instant()),
                        elsewhere.dates().besides(instance),
                        asked.form(),
                        asked.wasSent() ? asked.fields() : List.of()));
    }

    /** Whether a seat may be asked for before it is known who comes. */
    boolean namesMayWait(CourseInstance instance) {
        return clock.instant().isBefore(instance.window().namesDue());
    }

    private @Nullable Instant answerBy(CourseInstance instance) {
        var approval = instance.details().approval();
        return approval.needed() ? approval.answerBy(clock.instant(), instance.starts()) : null;
    }

    private Texts title(CourseInstance instance) {
        return courses.find(instance.course()).orElseThrow().title();
    }
}
