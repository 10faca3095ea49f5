package org.handslag.demoproposals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.handslag.decision.ChoiceAnswer;
import org.handslag.decision.ChoiceAnswer.HeardWay;
import org.handslag.decision.ChoiceAsking;
import org.handslag.decision.ChoiceSteps;
import org.handslag.decision.Choosing;
import org.handslag.decision.MentorChoice;
import org.handslag.demo.Moments;
import org.handslag.demo.Stage;
import org.handslag.demoproposals.ChoicesScript.AskedPart;
import org.handslag.demoproposals.ChoicesScript.SaidPart;
import org.handslag.mentorship.Candidates;
import org.handslag.proposal.RunId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** Mentees are asked from a proposal, and people answer. */
@Component
class ChoicePlay {
    private static final LocalTime LUNCH = LocalTime.of(12, 0);

    private final OpenChoices open;
    private final ChoiceAsking asking;
    private final ChoiceSteps steps;
    private final Candidates candidates;
    private final Moments moments;

    ChoicePlay(
            OpenChoices open,
            ChoiceAsking asking,
            ChoiceSteps steps,
            Candidates candidates,
            Moments moments) {
        this.open = open;
        this.asking = asking;
        this.steps = steps;
        this.candidates = candidates;
        this.moments = moments;
    }

    void play(ChoicesScript script, RunId run, Stage stage, LocalDate today) {
        for (var part : script.asked()) {
            var asked = ask(part, run, stage, today);
            for (var said : part.says()) {
                asked = says(said, asked, stage, today);
            }
        }
    }

    private Choosing ask(AskedPart part, RunId run, Stage stage, LocalDate today) {
        return moments.made(
                lunch(today.minusDays(part.ago()), stage),
                stage.operator(),
                () -> {
                    var from = open.of(part.mentee(), run, stage);
                    var seats = open.seats(from, part.most(), today);
                    var way = Choosing.AskedWay.OWN_PAGE;
                    var decision = new ChoiceAsking.Decision(from, seats, way, part.days());
                    return asking.ask(decision, stage.operator(), stage.coordinator());
                });
    }

    private Choosing says(SaidPart said, Choosing asked, Stage stage, LocalDate today) {
        return moments.made(
                lunch(today.minusDays(said.ago()), stage),
                stage.operator(),
                () -> {
                    var choice = asked.open().orElseThrow();
                    var who = who(said, asked, choice, today);
                    var all = stage.coordinator();
                    var by = new Viewer(all.operator(), who, List.of(), all.locale());
                    var now = moments.now();
                    var answer =
                            new ChoiceAnswer(said.by(), said.yes(), now, who, HeardWay.HERSELF, "");
                    return steps.answer(asked.id(), choice.id(), answer, stage.operator(), by);
                });
    }

    private PersonId who(SaidPart said, Choosing asked, MentorChoice choice, LocalDate today) {
        return switch (said.by()) {
            case MENTEE -> asked.mentee();
            case MENTOR -> choice.mentor();
            case EMPLOYER -> {
                var contacts = candidates.employers(choice.workplace(), today);
                yield PersonId.of(contacts.getFirst().value());
            }
        };
    }

    private static Instant lunch(LocalDate day, Stage stage) {
        return day.atTime(LUNCH).atZone(stage.operator().zone()).toInstant();
    }
}
