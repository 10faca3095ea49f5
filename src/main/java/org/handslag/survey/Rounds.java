package org.handslag.survey;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handslag.course.CourseId;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.questionnaire.Survey;
import org.handslag.questionnaire.Surveys;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Asks surveys: begins rounds, invites, reminds, prolongs and closes. */
@Component
public class Rounds {
    private final RoundRows rows;
    private final Invitations invitations;
    private final Answers answers;
    private final CourseSurveys chosen;
    private final Surveys surveys;
    private final SurveyLetters letters;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rounds(Kept kept, Surveys surveys, SurveyLetters letters, Told told, Clock clock) {
        this.rows = kept.rows();
        this.invitations = kept.invitations();
        this.answers = kept.answers();
        this.chosen = kept.chosen();
        this.surveys = surveys;
        this.letters = letters;
        this.journal = told.journal();
        this.events = told.events();
        this.clock = clock;
    }

    /** What is kept of rounds. */
    @Component
    record Kept(RoundRows rows, Invitations invitations, Answers answers, CourseSurveys chosen) {}

    /** Who is told of a change. */
    @Component
    record Told(Journal journal, ApplicationEventPublisher events) {}

    /**
     * Asks an open survey about something, of these people; each gets a message with a link.
     *
     * @throws Refusal when this survey was asked about it already, or is not open
     */
    public Round ask(
            Survey survey,
            Round.Occasion about,
            Collection<PersonId> people,
            Instant closesAt,
            Viewer by) {
        var edition = surveys.ask(survey);
        var round =
                new Round(
                        RoundId.next(),
                        survey.id(),
                        edition.number(),
                        survey.programme(),
                        survey.named(),
                        about,
                        clock.instant(),
                        closesAt,
                        null,
                        null,
                        0,
                        0,
                        false);
        if (!rows.add(round)) {
            throw new Refusal("survey.refused.asked");
        }
        invite(round, people);
        note(by, "survey.asked", round, Map.of(), facts(round));
        return rows.find(round.id()).orElseThrow();
    }

    /** Asks those of these people who have not been asked; nobody once the round has closed. */
    public void invite(Round round, Collection<PersonId> people) {
        if (!round.takesAnswers(clock.instant())) {
            return;
        }
        var fresh = 0;
        for (var person : people) {
            var invited = invitations.add(round.id(), person);
            if (invited.isPresent()) {
                fresh++;
                letters.invite(round, invited.get(), person);
            }
        }
        if (fresh > 0) {
            rows.askedMore(round.id(), fresh);
        }
    }

    /** From now on the dates of this course are evaluated by this survey. */
    public void evaluate(CourseId course, Survey by, Viewer coordinator) {
        chosen.choose(course, by.id());
        journal.changed(
                coordinator,
                "course.survey",
                new Subject("course", course.value()),
                Map.of(),
                Map.of("survey", by.id()));
    }

    public Optional<Round> find(RoundId id) {
        return rows.find(id);
    }

    /** The rounds about this, the latest first. */
    public List<Round> about(Subject subject) {
        return rows.about(subject);
    }

    /** How many have answered, by link or on paper. */
    public int answered(Round round) {
        return answers.count(round.id());
    }

    // --- what follows, by hand or by itself -------------------------------------------------

    int awaited(Round round) {
        return invitations.awaited(round.id()).size();
    }

    /** Reminds those who have not answered. Returns how many messages that was. */
    int remind(Round round, Viewer by) {
        var reminded = round.remind(clock.instant());
        save(round, reminded, "survey.reminded", by);
        return (int)
                invitations.awaited(round.id()).stream()
                        .filter(one -> letters.remind(round, one.id(), one.person()))
                        .count();
    }

    void prolong(Round round, Instant until, Viewer by) {
        var longer = round.prolong(until, clock.instant());
        save(round, longer, "survey.prolonged", by);
        invitations.of(round.id()).forEach(one -> letters.prolong(longer, one));
    }

    /** For good: what is shown once can never be told apart from what comes later. */
    void close(Round round, Viewer by) {
        var closed = round.close(clock.instant());
        save(round, closed, "survey.closed", by);
        if (!round.named()) {
            answers.mix(round.id(), null);
        }
        events.publishEvent(new RoundClosed(closed));
    }

    private void save(Round before, Round after, String what, Viewer by) {
        if (!rows.save(after)) {
            throw new Refusal("survey.refused.closed");
        }
        note(by, what, after, facts(before), facts(after));
    }

    private void note(
            Viewer by, String what, Round round, Map<String, ?> before, Map<String, ?> after) {
        journal.changed(by, what, new Subject("survey_round", round.id().value()), before, after);
    }

    private static Map<String, ?> facts(Round round) {
        return Map.of(
                "survey",
                round.survey(),
                "edition",
                round.edition(),
                "closesAt",
                round.closesAt(),
                "closed",
                round.isClosed());
    }
}
