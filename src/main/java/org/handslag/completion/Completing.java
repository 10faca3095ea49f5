package org.handslag.completion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.handslag.attendance.AttendanceChanged;
import org.handslag.attendance.Attendances;
import org.handslag.attendance.Attendances.Minutes;
import org.handslag.course.CourseId;
import org.handslag.course.CourseInstance;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.PersonId;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Records who has completed a course, and takes it back where attendance no longer says so. */
@Component
public class Completing {
    private final Completions completions;
    private final Certifying certifying;
    private final Attendances attendances;
    private final Taught taught;
    private final Journal journal;
    private final Clock clock;

    Completing(
            Completions completions,
            Certifying certifying,
            Attendances attendances,
            Taught taught,
            Journal journal,
            Clock clock) {
        this.completions = completions;
        this.certifying = certifying;
        this.attendances = attendances;
        this.taught = taught;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A correction after the end is followed at once; before the end there is nothing to record.
     */
    @EventListener
    void hear(AttendanceChanged changed) {
        if (!clock.instant().isBefore(changed.instance().ends())) {
            record(changed.instance(), changed.by());
        }
    }

    /**
     * Brings the completions of an instance in step with its attendance. Can be called any number
     * of times; only differences are written, told and journalled.
     */
    public void record(CourseInstance instance, Viewer by) {
        var rule = taught.rule(instance);
        var known =
                completions.of(instance.id()).stream()
                        .collect(Collectors.toMap(Completion::registration, Function.identity()));
        var present = attendances.minutes(instance.id());
        for (var minutes : present) {
            if (rule.isMetBy(minutes.minutes())) {
                complete(instance, minutes, known.get(minutes.registration()), by);
            }
        }
        known.values().stream()
                .filter(Completion::holds)
                .filter(completion -> !isMet(rule, present, completion))
                .forEach(completion -> revoke(completion, by));
    }

    /**
     * A completion that is known from elsewhere. Returns false when it stands already, by an
     * earlier list or by attendance, so that the same import run again changes nothing.
     */
    public boolean recordEarlier(PersonId person, CourseId course, LocalDate on, Viewer by) {
        var completion =
                new Completion(
                        CompletionId.next(),
                        person,
                        course,
                        null,
                        null,
                        on,
                        0,
                        Completion.Origin.IMPORT,
                        clock.instant(),
                        null);
        var added = !completions.stand(person, course, on) && completions.add(completion);
        if (added) {
            note(by, "completion.imported", completion);
        }
        return added;
    }

    private void complete(
            CourseInstance instance, Minutes minutes, @Nullable Completion known, Viewer by) {
        if (known != null && known.holds()) {
            return;
        }
        var completion =
                known != null
                        ? known.again(minutes.minutes(), clock.instant())
                        : fresh(instance, minutes);
        if (known != null) {
            completions.save(completion);
        } else {
            completions.add(completion);
        }
        note(by, "completion.recorded", completion);
        certifying.issue(completion, by);
    }

    private void revoke(Completion completion, Viewer by) {
        var revoked = completion.revoked(clock.instant());
        completions.save(revoked);
        note(by, "completion.revoked", revoked);
        certifying.revoke(completion, Certificate.BY_ATTENDANCE, by);
    }

    private Completion fresh(CourseInstance instance, Minutes minutes) {
        return new Completion(
                CompletionId.next(),
                minutes.person(),
                instance.course(),
                instance.id(),
                minutes.registration(),
                taught.lastDay(instance),
                minutes.minutes(),
                Completion.Origin.ATTENDANCE,
                clock.instant(),
                null);
    }

    private static boolean isMet(Rule rule, List<Minutes> present, Completion completion) {
        return present.stream()
                .filter(minutes -> minutes.registration().equals(completion.registration()))
                .anyMatch(minutes -> rule.isMetBy(minutes.minutes()));
    }

    private void note(Viewer by, String what, Completion completion) {
        journal.changed(
                by,
                what,
                new Subject("completion", completion.id().value()),
                Map.of(),
                Map.of("person", completion.person(), "course", completion.course()));
    }
}
