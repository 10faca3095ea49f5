package org.handslag.demoproposals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.handslag.demo.Moments;
import org.handslag.demo.Stage;
import org.handslag.proposal.AskableRuns;
import org.handslag.proposal.AskableRuns.Meetable;
import org.handslag.proposal.RunId;
import org.handslag.proposal.RunMentee;
import org.handslag.proposal.RunSeat;
import org.handslag.scope.Viewer;
import org.handslag.speedmeeting.SpeedGuest;
import org.handslag.speedmeeting.SpeedGuestId;
import org.handslag.speedmeeting.SpeedMeetingId;
import org.handslag.speedmeeting.SpeedPlan;
import org.handslag.speedmeeting.SpeedSaying;
import org.handslag.speedmeeting.SpeedSaying.Teller;
import org.handslag.speedmeeting.SpeedSteps;
import org.springframework.stereotype.Component;

/** Lets some people of a proposal meet, and say whom they would like; one has not answered. */
@Component
class SpeedMeetingScene {
    private static final int FEWEST = 2;
    private static final int MOST = 5;
    private static final int PLANNED = 8;
    private static final int HELD = 5;
    private static final int ENDS = 2;

    private final AskableRuns runs;
    private final SpeedSteps steps;
    private final SpeedSaying saying;
    private final Moments moments;

    SpeedMeetingScene(AskableRuns runs, SpeedSteps steps, SpeedSaying saying, Moments moments) {
        this.runs = runs;
        this.steps = steps;
        this.saying = saying;
        this.moments = moments;
    }

    void play(Stage stage, RunId run, LocalDate today) {
        var home = stage.operator();
        var by = stage.coordinator();
        var held = today.minusDays(HELD);
        var planned = at(stage, today.minusDays(PLANNED));
        var plan = moments.made(planned, home, () -> plan(runs.people(run, by), held));
        if (plan.mentees().size() < FEWEST || plan.seats().size() < FEWEST) {
            return;
        }
        var made = moments.made(planned, home, () -> steps.plan(plan, home, by));
        moments.at(
                at(stage, held),
                home,
                () -> {
                    steps.mark(made, ids(steps.guests(made)), by);
                    steps.open(made, home, by);
                });
        moments.at(at(stage, held.plusDays(1)), home, () -> say(made, runs.people(run, by), stage));
    }

    private static Instant at(Stage stage, LocalDate day) {
        return day.atTime(15, 0).atZone(stage.operator().zone()).toInstant();
    }

    private static SpeedPlan plan(Meetable run, LocalDate day) {
        return new SpeedPlan(
                run.run().id(),
                day,
                LocalTime.of(13, 0),
                "Biblioteket, rum 2",
                day.plusDays(HELD - ENDS),
                run.mentees().stream()
                        .filter(one -> couldBe(run, one))
                        .limit(MOST)
                        .map(RunMentee::number)
                        .collect(Collectors.toSet()),
                seats(run));
    }

    private static boolean couldBe(Meetable run, RunMentee mentee) {
        return seats(run).stream().anyMatch(seat -> run.isPossible(mentee.number(), seat));
    }

    /** Those whom most could have, since a meeting of people who may not pair is no meeting. */
    private static Set<Integer> seats(Meetable run) {
        return run.seats().stream()
                .filter(one -> run.free(one.number()) > 0)
                .sorted(Comparator.comparing(one -> -possible(run, one)))
                .limit(MOST)
                .map(RunSeat::number)
                .collect(Collectors.toSet());
    }

    private static long possible(Meetable run, RunSeat seat) {
        return run.mentees().stream()
                .filter(one -> run.isPossible(one.number(), seat.number()))
                .count();
    }

    private static List<SpeedGuestId> ids(List<SpeedGuest> guests) {
        return guests.stream().map(SpeedGuest::id).toList();
    }

    /** All but the last mentee; each begins her list with another. */
    private void say(SpeedMeetingId meeting, Meetable run, Stage stage) {
        var guests = steps.guests(meeting);
        var mentees = guests.stream().filter(SpeedGuest::isMentee).toList();
        var mentors = guests.stream().filter(one -> !one.isMentee()).toList();
        for (var one : guests) {
            if (!one.equals(mentees.getLast())) {
                var places = places(one, one.isMentee() ? mentors : mentees, run);
                var day = stage.operator().zone();
                var herself =
                        new Viewer(
                                stage.operator().id(),
                                one.person(),
                                List.of(),
                                stage.script().language());
                saying.say(
                        one,
                        places,
                        herself,
                        new Teller(true, LocalDate.ofInstant(moments.now(), day)));
            }
        }
    }

    private static Map<SpeedGuestId, Integer> places(
            SpeedGuest of, List<SpeedGuest> others, Meetable run) {
        var places = new HashMap<SpeedGuestId, Integer>();
        int place = 0;
        for (int turn = 0; turn < others.size(); turn++) {
            var other = others.get((of.badge() + turn) % others.size());
            boolean possible =
                    of.isMentee()
                            ? run.isPossible(of.number(), other.number())
                            : run.isPossible(other.number(), of.number());
            if (possible) {
                places.put(other.id(), ++place > 3 ? SpeedGuest.NOT : place);
            }
        }
        return places;
    }
}
