package org.handslag.survey;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.handslag.attendance.Marking;
import org.handslag.attendance.Marking.Note;
import org.handslag.attendance.Presence;
import org.handslag.attendance.Way;
import org.handslag.course.CourseInstance;
import org.handslag.questionnaire.Edition;
import org.handslag.questionnaire.Layer;
import org.handslag.questionnaire.Question;
import org.handslag.questionnaire.Survey;
import org.handslag.questionnaire.Surveys;
import org.handslag.scope.Operator;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.handslag.seats.SeatRequest;
import org.handslag.seats.Seated;
import org.handslag.seats.Seats;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.SeatCast;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;

/** Course dates that people were at and are asked about, each on a day of its own. */
public class SurveyPlay {
    private static final AtomicInteger DAYS = new AtomicInteger();

    private final CourseCast courses;
    private final Seats seats;
    private final Seated seated;
    private final Marking marking;
    private final Surveys surveys;
    private final Rounds rounds;
    private final Running running;
    private final UnitOfWork work;
    private final Inbox inbox;
    private final TestClock clock;

    SurveyPlay(
            CourseCast courses,
            Seats seats,
            Seated seated,
            Marking marking,
            Surveys surveys,
            Rounds rounds,
            Running running,
            UnitOfWork work,
            Inbox inbox,
            TestClock clock) {
        this.courses = courses;
        this.seats = seats;
        this.seated = seated;
        this.marking = marking;
        this.surveys = surveys;
        this.rounds = rounds;
        this.running = running;
        this.work = work;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** A round and those who were asked, by their addresses. */
    public record Played(
            Operator operator, CourseInstance instance, Round round, List<String> people) {}

    /** So many were there, and the morning after they are asked. */
    public Played asked(Operator operator, int people, boolean named) {
        usual(operator, named);
        var names = names(people);
        var instance = held(operator, names);
        nextMorning(operator, instance);
        var round = round(operator, instance);
        var addresses = names.stream().map(SurveyPlay::address).toList();
        return new Played(operator, instance, round, addresses);
    }

    /** The survey that the operator's courses use from now on. */
    public Survey usual(Operator operator, boolean named) {
        var programme = courses.grund(operator).programme();
        var by = CourseCast.coordinator(operator);
        var today = LocalDate.ofInstant(clock.instant(), operator.zone());
        return in(operator, () -> surveys.evaluation(programme, named, operator, today, by));
    }

    /** A date that is over now, with these who were there. */
    public CourseInstance held(Operator operator, List<String> names) {
        clock.reset();
        var day = LocalDate.of(2026, 12, 1).plusDays(DAYS.getAndIncrement());
        var instance = courses.published(operator, day, 40);
        names.forEach(name -> register(operator, SeatCast.alone(instance, name)));
        clock.set(instance.starts());
        names.forEach(name -> attends(operator, instance, name));
        clock.set(instance.ends());
        return instance;
    }

    public void register(Operator operator, SeatRequest request) {
        in(operator, () -> seats.register(request, SeatCast.visitor(operator)));
    }

    /** Notes that someone who registered was there. */
    public void attends(Operator operator, CourseInstance instance, String name) {
        note(operator, instance, name, Note.whole(Presence.PRESENT, Way.LIST, "Hon var där"));
    }

    void note(Operator operator, CourseInstance instance, String name, Note note) {
        var session = instance.sessions().getFirst();
        var by = CourseCast.coordinator(operator);
        work.in(
                operator.id(),
                () ->
                        seated.of(instance.id()).stream()
                                .filter(seat -> seat.typed().name().equals(name))
                                .forEach(seat -> marking.mark(instance, session, seat, note, by)));
    }

    public void nextMorning(Operator operator, CourseInstance instance) {
        var morning = instance.ends().atZone(operator.zone()).toLocalDate().plusDays(1);
        clock.set(morning.atTime(9, 0).atZone(operator.zone()).toInstant());
        running.run();
    }

    public void forward(Duration duration) {
        clock.forward(duration);
        running.run();
    }

    public Round round(Operator operator, CourseInstance instance) {
        return in(operator, () -> rounds.about(DateAsking.subject(instance.id()))).getFirst();
    }

    public Edition edition(Played played) {
        var round = played.round();
        return in(played.operator(), () -> surveys.edition(round.survey(), round.edition()));
    }

    /** Where this person answers. */
    public String link(Played played, String address) {
        return inbox.last(played.operator(), address).path("/answer/");
    }

    public Visitor.Page answer(Visitor visitor, Played played, String address, String said) {
        var link = link(played, address);
        var form = visitor.get(link).expect(200);
        return visitor.submit(form, link, typed(edition(played), "4", said));
    }

    /** All that a person types into the ready-made evaluation. */
    public static Map<String, String> typed(Edition edition, String step, String said) {
        var typed = new HashMap<String, String>();
        typed.put(at(edition, Layer.OVERALL).field(), step);
        typed.put(at(edition, Layer.FEELING).field(), said);
        typed.put(at(edition, Layer.FEELING).quoteField(), "yes");
        return typed;
    }

    public static Question at(Edition edition, Layer layer) {
        return edition.questions().stream()
                .filter(question -> question.layer() == layer)
                .findFirst()
                .orElseThrow();
    }

    public void close(Played played, Viewer by) {
        in(
                played.operator(),
                () -> {
                    var round = rounds.find(played.round().id()).orElseThrow();
                    rounds.close(round, by);
                    return round;
                });
    }

    public <T> T in(Operator operator, Supplier<T> verb) {
        return work.in(operator.id(), verb);
    }

    /** Others each time. */
    private static List<String> names(int people) {
        var day = DAYS.get();
        return IntStream.range(0, people)
                .mapToObj(i -> "Person " + (char) ('A' + i) + " " + day)
                .toList();
    }

    private static String address(String name) {
        return SeatCast.address(name).address();
    }
}
