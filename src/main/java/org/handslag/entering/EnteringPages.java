package org.handslag.entering;

import gg.jte.models.runtime.JteModel;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.handslag.course.CourseInstance;
import org.handslag.course.Courses;
import org.handslag.directory.Person;
import org.handslag.seats.Admission;
import org.handslag.seats.How;
import org.handslag.seats.Outcome;
import org.handslag.seats.Seats;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The pages on which a coordinator registers someone: first who it is, then what is asked. */
@Component
class EnteringPages {
    private final Courses courses;
    private final KnownPersons known;
    private final Seats seats;
    private final Admission admission;
    private final Templates templates;
    private final Clock clock;

    EnteringPages(
            Courses courses,
            KnownPersons known,
            Seats seats,
            Admission admission,
            Templates templates,
            Clock clock) {
        this.courses = courses;
        this.known = known;
        this.seats = seats;
        this.admission = admission;
        this.templates = templates;
        this.clock = clock;
    }

    JteModel search(Frame f, CourseInstance instance, Form asked) {
        var typed = asked.optionalLine("q", 100);
        var found = known.search(f, instance.id(), typed);
        var fresh =
                "/instances/%s/registered/new?new=yes&q=%s"
                        .formatted(instance.id(), URLEncoder.encode(typed, StandardCharsets.UTF_8));
        return templates.enteringSearch(f, instance, asked, found, fresh);
    }

    /** Begins with what is known, so that nobody is asked for it again. */
    void begin(Frame f, CourseInstance instance, EnteringForm entering) {
        var form = entering.form();
        var running = instance.hasBegun(clock.instant());
        form.fill("how", running ? How.DOOR : How.TELEPHONE);
        form.fill("language", f.home().language().toLanguageTag());
        var person = person(f, entering);
        if (person == null) {
            form.fill(field(form.value("q")), form.value("q"));
            return;
        }
        form.fill("name", person.name())
                .fill("email", person.email())
                .fill("telephone", person.telephone())
                .fill("street", person.address().street())
                .fill("postal-code", person.address().postalCode())
                .fill("city", person.address().city())
                .fill("language", person.language().toLanguageTag());
        known.workplace(f, person.id())
                .ifPresent(
                        works ->
                                form.fill("organisation", works.organisation())
                                        .fill("workplace", works.name()));
    }

    /** What was looked for is not asked for again. */
    private static String field(String typed) {
        if (typed.contains("@")) {
            return "email";
        }
        return typed.matches("[\\d\\s+()./-]{5,}") ? "telephone" : "name";
    }

    JteModel form(
            Frame f, CourseInstance instance, EnteringForm entering, Outcome.@Nullable TooFew few) {
        return form(f, instance, entering, few, entering.excuses());
    }

    /** The form again, for someone who has not what the date asks of who comes. */
    JteModel lacking(Frame f, CourseInstance instance, EnteringForm entering) {
        return form(f, instance, entering, null, true);
    }

    private JteModel form(
            Frame f,
            CourseInstance instance,
            EnteringForm entering,
            Outcome.@Nullable TooFew few,
            boolean lacking) {
        var now = clock.instant();
        var page =
                new EnteringPage(
                        instance,
                        courses.find(instance.course()).orElseThrow().title(),
                        seats.pool(instance.id()),
                        entering.form(),
                        entering.submission().toString(),
                        person(f, entering),
                        entering.rows(),
                        namesMayWait(instance),
                        !instance.window().isOpen(now),
                        admission.asked(instance, f.locale()),
                        lacking,
                        few);
        return templates.enteringForm(f, page);
    }

    /** What was asked about before, when the answer to it lacks something. */
    Outcome.@Nullable TooFew asked(CourseInstance instance, EnteringForm entering) {
        if (!entering.form().ticked("when-full")) {
            return null;
        }
        var pool = seats.pool(instance.id());
        return new Outcome.TooFew(pool.free(), pool.waiting() + 1);
    }

    /** Whether a seat may be asked for before it is known who comes. */
    boolean namesMayWait(CourseInstance instance) {
        return clock.instant().isBefore(instance.window().namesDue());
    }

    private @Nullable Person person(Frame f, EnteringForm entering) {
        var id = entering.known();
        return id == null ? null : known.find(f, id).orElse(null);
    }
}
