package org.handslag.survey;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handslag.attendance.AttendanceChanged;
import org.handslag.attendance.Attendances;
import org.handslag.course.Course;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.course.Courses;
import org.handslag.foretold.Foretelling;
import org.handslag.foretold.Foretold;
import org.handslag.journal.Subject;
import org.handslag.questionnaire.Survey;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.PersonId;
import org.handslag.scope.Scope;
import org.handslag.scope.Viewer;
import org.handslag.seats.Seated;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks those who were at a course date, wholly or in part, the morning after its last day. */
@Component
public class DateAsking {
    static final String INSTANCE = "instance";
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** Looks back a week, so that days without power lose nothing. */
    private static final Duration BACK = Duration.ofDays(7);

    private static final int DAYS_TO_ANSWER = 14;

    private final Dates dates;
    private final Attendances attendances;
    private final CourseSurveys chosen;
    private final Rounds rounds;
    private final Operators operators;
    private final Clock clock;

    DateAsking(
            Dates dates,
            Attendances attendances,
            CourseSurveys chosen,
            Rounds rounds,
            Operators operators,
            Clock clock) {
        this.dates = dates;
        this.attendances = attendances;
        this.chosen = chosen;
        this.rounds = rounds;
        this.operators = operators;
        this.clock = clock;
    }

    static Subject subject(CourseInstanceId id) {
        return new Subject(INSTANCE, id.value());
    }

    /** What is known of courses and their dates. */
    @Component
    record Dates(CourseInstances instances, Courses courses, TrendRows trend, Seated seated) {
        Course course(CourseInstance instance) {
            return courses.find(instance.course()).orElseThrow();
        }
    }

    /** The dates that were over yesterday, or some days before, and were not asked about. */
    List<CourseInstance> due(Operator operator) {
        var now = clock.instant();
        var here = now.atZone(operator.zone());
        if (here.toLocalTime().isBefore(MORNING)) {
            return List.of();
        }
        var today = here.toLocalDate().atStartOfDay(operator.zone()).toInstant();
        return dates.trend().unasked(now.minus(BACK), today).stream()
                .flatMap(id -> dates.instances().find(id).stream())
                .toList();
    }

    /** The survey that a date is evaluated by. */
    Optional<Survey> survey(CourseInstance instance) {
        return chosen.of(dates.course(instance));
    }

    /**
     * Whether those who were at this date are asked about it, in a message that thanks them as
     * well.
     */
    public boolean thanks(CourseInstance instance) {
        return !rounds.about(subject(instance.id())).isEmpty() || survey(instance).isPresent();
    }

    /** Empty when nobody was there, or its course is not evaluated. */
    Optional<Round> ask(CourseInstance instance, Viewer by) {
        var people = attended(instance);
        return people.isEmpty()
                ? Optional.empty()
                : survey(instance).map(survey -> ask(instance, survey, people, by));
    }

    private Round ask(CourseInstance instance, Survey survey, List<PersonId> people, Viewer by) {
        var zone = operators.find(Scope.required()).orElseThrow().zone();
        var about = occasion(instance, zone);
        return rounds.ask(survey, about, people, closes(clock.instant(), zone), by);
    }

    private Round.Occasion occasion(CourseInstance instance, ZoneId zone) {
        return new Round.Occasion(
                subject(instance.id()),
                dates.course(instance).title(),
                instance.ends().atZone(zone).toLocalDate(),
                "/instances/" + instance.id());
    }

    /** The round about a date: the one that was asked, or the one that will be. */
    Optional<Round> round(CourseInstance instance, ZoneId zone) {
        return rounds.about(subject(instance.id())).stream()
                .findFirst()
                .or(() -> survey(instance).map(survey -> foreseen(instance, survey, zone)));
    }

    private Round foreseen(CourseInstance instance, Survey survey, ZoneId zone) {
        var opens = thanksAt(instance, zone);
        return new Round(
                RoundId.next(),
                survey.id(),
                0,
                survey.programme(),
                survey.named(),
                occasion(instance, zone),
                opens,
                closes(opens, zone),
                null,
                null,
                0,
                0,
                false);
    }

    /** The morning after its last day, when those who were there are asked, or just thanked. */
    public static Instant thanksAt(CourseInstance instance, ZoneId zone) {
        var day = instance.ends().atZone(zone).toLocalDate().plusDays(1);
        return day.atTime(MORNING).atZone(zone).toInstant();
    }

    /** Those who were there; while none is noted, those who are expected. */
    public List<PersonId> expected(CourseInstance instance) {
        var here = attended(instance);
        return here.isEmpty()
                ? dates.seated().of(instance.id()).stream()
                        .flatMap(place -> Stream.ofNullable(place.person()))
                        .distinct()
                        .toList()
                : here;
    }

    private static Instant closes(Instant now, ZoneId zone) {
        var last = now.atZone(zone).toLocalDate().plusDays(DAYS_TO_ANSWER);
        return last.atStartOfDay(zone).toInstant();
    }

    /** Whoever is noted later, as from a sheet that was signed at the door, is asked then. */
    @EventListener
    void hear(AttendanceChanged changed) {
        var instance = changed.instance();
        var open =
                rounds.about(subject(instance.id())).stream()
                        .filter(round -> round.takesAnswers(clock.instant()))
                        .findFirst();
        open.ifPresent(round -> rounds.invite(round, attended(instance)));
    }

    /** What this module sends around a date by itself, and how it reads. */
    @Component
    static class Told implements Foretelling {
        private final DateAsking asking;
        private final Rounds rounds;
        private final SurveyLetters letters;

        Told(DateAsking asking, Rounds rounds, SurveyLetters letters) {
            this.asking = asking;
            this.rounds = rounds;
            this.letters = letters;
        }

        @Override
        public List<Foretold> around(CourseInstance date, Operator home) {
            return asking.round(date, home.zone()).stream()
                    .flatMap(
                            round ->
                                    Stream.of(
                                            invitation(date, round, home),
                                            reminder(date, round, home)))
                    .toList();
        }

        private Foretold invitation(CourseInstance date, Round round, Operator home) {
            var readers = asking.expected(date);
            var gone = round.asked() > 0;
            return new Foretold(
                    "survey-invitation",
                    round.openedAt(),
                    gone,
                    gone ? round.asked() : readers.size(),
                    readers,
                    person -> letters.example(round, person, "invitation", home));
        }

        /** Who has not answered is nobody's business: one looks at it as anyone who was there. */
        private Foretold reminder(CourseInstance date, Round round, Operator home) {
            var readers = asking.expected(date);
            var gone = round.remindedAt();
            var left = round.asked() > 0 ? rounds.awaited(round) : readers.size();
            return new Foretold(
                    "survey-reminder",
                    gone == null ? round.remindsAt(home.zone()) : gone,
                    gone != null,
                    gone == null ? left : 0,
                    readers,
                    person -> letters.example(round, person, "reminder", home));
        }
    }

    List<PersonId> attended(CourseInstance instance) {
        return attendances.minutes(instance.id()).stream()
                .map(Attendances.Minutes::person)
                .distinct()
                .toList();
    }
}
