package org.handslag.transfer;

import java.time.Clock;
import java.time.Duration;
import org.handslag.access.Purpose;
import org.handslag.access.Tokens;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.course.Courses;
import org.handslag.letter.SeatLinks;
import org.handslag.scope.NotVisible;
import org.handslag.scope.PersonId;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationId;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.Seats;
import org.springframework.stereotype.Component;

/** What the link to a place, and the link of the question, open of what someone writes. */
@Component
class TransferLinks {
    static final Purpose ANSWER = new Purpose("transfer");
    private static final Duration GOOD_FOR = Duration.ofDays(90);

    private final Tokens tokens;
    private final Seats seats;
    private final TransferTasks tasks;
    private final Dates dates;
    private final Clock clock;

    TransferLinks(Tokens tokens, Seats seats, TransferTasks tasks, Dates dates, Clock clock) {
        this.tokens = tokens;
        this.seats = seats;
        this.tasks = tasks;
        this.dates = dates;
        this.clock = clock;
    }

    /** What is known of courses and their dates. */
    @Component
    record Dates(CourseInstances instances, Courses courses) {}

    /** A new path to the question of how it went. */
    String pathTo(TransferTask task) {
        var until = clock.instant().plus(GOOD_FOR);
        return path(tokens.issue(ANSWER, task.id().value(), until));
    }

    TransferPage asked(String token) {
        var task =
                tokens.find(ANSWER, token)
                        .map(TransferTaskId::new)
                        .flatMap(tasks::find)
                        .orElseThrow(NotVisible::new);
        return page(path(token), task, date(task));
    }

    /** For someone who has a place. */
    TransferPage ofPlace(String token) {
        var place =
                tokens.find(SeatLinks.PLACE, token)
                        .map(RegistrationId::new)
                        .flatMap(seats::find)
                        .orElseThrow(NotVisible::new);
        return page("/place/" + token + "/task", place);
    }

    /** Hers, or a new one of hers. */
    TransferPage page(String path, Registration place) {
        var person = place.person();
        var date = dates.instances().find(place.instance()).orElseThrow();
        if (person == null || date.isCancelled() || place.state() != RegistrationState.CONFIRMED) {
            throw new NotVisible();
        }
        return page(path, hers(date, person), date);
    }

    private TransferTask hers(CourseInstance date, PersonId person) {
        return tasks.of(date.id(), person)
                .orElseGet(() -> TransferTask.begun(date.id(), person, clock.instant()));
    }

    private TransferPage page(String path, TransferTask task, CourseInstance date) {
        var title = dates.courses().find(date.course()).orElseThrow().title();
        return new TransferPage(path, task, date, title, clock.instant());
    }

    private CourseInstance date(TransferTask task) {
        return dates.instances().find(task.instance()).orElseThrow();
    }

    private static String path(String token) {
        return "/task/" + token;
    }
}
