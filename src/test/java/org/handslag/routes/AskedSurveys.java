package org.handslag.routes;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.handslag.course.Courses;
import org.handslag.directory.Programmes;
import org.handslag.journal.Subject;
import org.handslag.questionnaire.Survey;
import org.handslag.questionnaire.Surveys;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Texts;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.CourseCast;
import org.handslag.support.Inbox;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Visitor;
import org.handslag.survey.Round;
import org.handslag.survey.Rounds;
import org.handslag.survey.SurveyPlay;
import org.springframework.beans.factory.BeanFactory;

/** An evaluation that goes on, and one that is closed and has a result. */
class AskedSurveys {
    private static final int PEOPLE = 6;

    private final BeanFactory beans;
    private final Operator operator;
    private final int port;

    AskedSurveys(BeanFactory beans, Operator operator, int port) {
        this.beans = beans;
        this.operator = operator;
        this.port = port;
    }

    /**
     * @param date of the course that the routes are walked with
     * @param going another date
     */
    void make(Visitor leader, UUID date, UUID going) {
        var survey = evaluation(false);
        var course = in(() -> beans.getBean(Courses.class).all(null)).getLast();
        var choice = "/goteborg/curriculum/" + course.id() + "/evaluation";
        leader.submit(leader.get(choice).expect(200), choice, Map.of("survey", "none")).expect(303);
        ask(survey, going, people("pagar"));
        var addresses = people("klar");
        var closed = ask(survey, date, addresses);
        addresses.forEach(address -> answer(survey, closed, address));
        var closure = "/goteborg" + closed.path() + "/closure";
        leader.submit(leader.get(closure).expect(200), closure, Map.of()).expect(303);
        var signed = evaluation(true);
        var named = people("namn").subList(0, 1);
        answer(signed, ask(signed, going, named), named.getFirst());
    }

    private Survey evaluation(boolean named) {
        var by = CourseCast.coordinator(operator);
        return in(
                () ->
                        beans.getBean(Surveys.class)
                                .evaluation(
                                        beans.getBean(Programmes.class).all().getFirst().id(),
                                        named,
                                        operator,
                                        today(),
                                        by));
    }

    private Round ask(Survey survey, UUID date, List<String> addresses) {
        var about =
                new Round.Occasion(
                        new Subject("instance", date),
                        Texts.of(operator.language(), "Grundkurs", today()),
                        today(),
                        "/instances/" + date);
        var staff = beans.getBean(Staff.class);
        var people = addresses.stream().map(address -> person(staff, address)).toList();
        var closes = beans.getBean(TestClock.class).instant().plus(Duration.ofDays(14));
        var by = CourseCast.coordinator(operator);
        return in(() -> beans.getBean(Rounds.class).ask(survey, about, people, closes, by));
    }

    private PersonId person(Staff staff, String address) {
        return staff.person(operator, address.substring(0, address.indexOf('@')), address);
    }

    private void answer(Survey survey, Round round, String address) {
        var visitor = new Visitor(port, "sv");
        var link = beans.getBean(Inbox.class).last(operator, address).path("/answer/");
        var edition = in(() -> beans.getBean(Surveys.class).edition(survey.id(), round.edition()));
        visitor.submit(
                        visitor.get(link).expect(200),
                        link,
                        SurveyPlay.typed(edition, "4", "Mod att fråga"))
                .expect(303);
    }

    private static List<String> people(String name) {
        return IntStream.range(0, PEOPLE).mapToObj(i -> name + i + "@svarar.example").toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(beans.getBean(TestClock.class).instant(), operator.zone());
    }

    private <T> T in(Supplier<T> verb) {
        return beans.getBean(UnitOfWork.class).in(operator.id(), verb);
    }
}
