package org.handslag.demoproposals;

import java.time.LocalDate;
import org.handslag.demo.Chapter;
import org.handslag.demo.Moments;
import org.handslag.demo.Stage;
import org.handslag.proposal.ProposalGoal;
import org.handslag.proposal.Proposing;
import org.handslag.proposal.Proposing.Asked;
import org.handslag.proposal.RunId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Has proposals made and people asked, once it is known who waits and which seats are open. */
@Component
@Order(80)
class ProposalsChapter implements Chapter {
    private static final int LONG = 12;
    private static final int FIRST = 9;
    private static final int TRIAL = 8;
    private static final int AGAIN = 6;

    private final Proposing proposing;
    private final ChoicePlay choices;
    private final SpeedMeetingScene meeting;
    private final Moments moments;

    ProposalsChapter(
            Proposing proposing, ChoicePlay choices, SpeedMeetingScene meeting, Moments moments) {
        this.proposing = proposing;
        this.choices = choices;
        this.meeting = meeting;
        this.moments = moments;
    }

    @Override
    public void tell(Stage stage, LocalDate today) {
        var first = made(stage, today.minusDays(FIRST), ProposalGoal.MOST_MATCHED, null, false);
        made(stage, today.minusDays(TRIAL), ProposalGoal.FAIREST, null, true);
        var again = made(stage, today.minusDays(AGAIN), ProposalGoal.MOST_MATCHED, first, false);
        ChoicesScript.of(stage).ifPresent(script -> choices.play(script, again, stage, today));
        meeting.play(stage, first, today);
    }

    private RunId made(
            Stage stage, LocalDate day, ProposalGoal goal, @Nullable RunId earlier, boolean trial) {
        var morning = day.atTime(9, 30).atZone(stage.operator().zone()).toInstant();
        var asked = new Asked(stage.programme(), goal, LONG, trial, earlier);
        return moments.made(
                morning,
                stage.operator(),
                () -> proposing.begin(asked, stage.operator(), stage.coordinator()));
    }
}
