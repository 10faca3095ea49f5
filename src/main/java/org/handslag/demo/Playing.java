package org.handslag.demo;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.handslag.attendance.Marking;
import org.handslag.attendance.Marking.Note;
import org.handslag.attendance.Presence;
import org.handslag.attendance.Way;
import org.handslag.completion.Completing;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseSession;
import org.handslag.course.Scheduling;
import org.handslag.course.StaffKind;
import org.handslag.course.Staffing;
import org.handslag.demo.Script.InstancePart;
import org.handslag.directory.PostalAddress;
import org.handslag.scope.Email;
import org.handslag.scope.Past;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.handslag.seats.How;
import org.handslag.seats.SeatRequest;
import org.handslag.seats.Seated;
import org.handslag.seats.Seats;
import org.springframework.stereotype.Component;

/** Plays one date of the script, each step at its own moment and in its own unit of work. */
@Component
class Playing {
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final Scheduling scheduling;
    private final Staffing staffing;
    private final Seats seats;
    private final Seated seated;
    private final Marking marking;
    private final Completing completing;
    private final UnitOfWork work;
    private final Clock clock;

    Playing(
            Scheduling scheduling,
            Staffing staffing,
            Seats seats,
            Seated seated,
            Marking marking,
            Completing completing,
            UnitOfWork work,
            Clock clock) {
        this.scheduling = scheduling;
        this.staffing = staffing;
        this.seats = seats;
        this.seated = seated;
        this.marking = marking;
        this.completing = completing;
        this.work = work;
        this.clock = clock;
    }

    void play(Stage stage, InstancePart part) {
        var now = clock.instant();
        var day = Dates.day(part, LocalDate.ofInstant(now, stage.operator().zone()));
        var announced = Dates.announced(part, day, now, stage);
        var instance = announce(stage, part, day, announced);
        for (int i = 0; i < part.registered().size(); i++) {
            var name = part.registered().get(i);
            var at = announced.plus(Duration.ofMinutes(11L * (i + 1)));
            Past.at(
                    at.isBefore(now) ? at : now,
                    () ->
                            work.in(
                                    stage.operator().id(),
                                    () ->
                                            seats.register(
                                                    wish(stage, instance, name), visitor(stage))));
        }
        if (part.isPast()) {
            hold(stage, part, instance);
        }
    }

    private CourseInstance announce(
            Stage stage, InstancePart part, LocalDate day, Instant announced) {
        var made = new CourseInstance[1];
        Past.at(
                announced,
                () ->
                        made[0] =
                                work.in(
                                        stage.operator().id(),
                                        () -> published(stage, part, day, announced)));
        return made[0];
    }

    private CourseInstance published(
            Stage stage, InstancePart part, LocalDate day, Instant announced) {
        var by = stage.coordinator();
        var course = Objects.requireNonNull(stage.courses().get(part.course()));
        var draft = scheduling.create(course, Dates.plan(part, day, announced, stage), by);
        for (int number : part.staff()) {
            staffing.assign(draft, StaffKind.JOB_CONSULTANT, stage.people().get(number), by);
        }
        return scheduling.publish(draft, by);
    }

    /** The day comes: people are noted session by session, and what they completed is recorded. */
    private void hold(Stage stage, InstancePart part, CourseInstance instance) {
        var by = stage.coordinator();
        for (var session : instance.sessions()) {
            Past.at(
                    session.starts(),
                    () -> work.in(stage.operator().id(), () -> note(part, instance, session, by)));
        }
        Past.at(
                instance.ends(),
                () -> work.in(stage.operator().id(), () -> completing.record(instance, by)));
    }

    private void note(
            InstancePart part, CourseInstance instance, CourseSession session, Viewer by) {
        var people = seated.of(instance.id());
        for (int i = 0; i < people.size(); i++) {
            var early = i >= people.size() - part.left();
            var note =
                    early
                            ? new Note(
                                    Presence.PRESENT,
                                    null,
                                    session.starts().plus(AN_HOUR),
                                    Way.LIST,
                                    "")
                            : Note.present(Way.LIST);
            marking.mark(instance, session, people.get(i), note, by);
        }
    }

    private static SeatRequest wish(Stage stage, CourseInstance instance, String name) {
        var language = stage.script().language();
        var email = address(name, stage);
        return new SeatRequest(
                UUID.randomUUID(),
                instance.id(),
                new SeatRequest.Contact(name, email, "", PostalAddress.none(), "", "", language),
                false,
                List.of(new SeatRequest.Seat(name, email, "", language)),
                SeatRequest.WhenFull.SOME,
                How.WEB,
                "",
                false);
    }

    private static Email address(String name, Stage stage) {
        var plain =
                Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replace("æ", "ae")
                        .replace("ø", "o")
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^a-z]+", ".");
        return new Email(plain + "@arbetsplats-" + stage.script().slug() + ".example");
    }

    private static Viewer visitor(Stage stage) {
        return Viewer.visitor(stage.operator().id(), stage.script().language());
    }
}
