package org.handslag.decision;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handslag.decision.MentorChoice.Found;
import org.handslag.directory.WorkplaceId;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.offer.OfferId;
import org.handslag.pool.OpenSeat;
import org.handslag.pool.Pool;
import org.handslag.proposal.AskableRuns.Askable;
import org.handslag.proposal.AskableRuns.Askable.AskableSeat;
import org.handslag.referral.Accepted;
import org.handslag.scope.Operator;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** Decides that a mentee is asked, and holds the seats that she may choose. */
@Component
public class ChoiceAsking {
    static final String SUBJECT = "choosing";

    private final Choosings choosings;
    private final ChoiceKeeping keeping;
    private final Waits waits;
    private final ChoiceLetters letters;
    private final Journal journal;
    private final Clock clock;

    ChoiceAsking(
            Choosings choosings,
            ChoiceKeeping keeping,
            Waits waits,
            ChoiceLetters letters,
            Journal journal,
            Clock clock) {
        this.choosings = choosings;
        this.keeping = keeping;
        this.waits = waits;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /** Who waits and which seats are free by now. */
    @Component
    record Waits(Accepted accepted, Pool pool) {}

    /**
     * What a coordinator has decided.
     *
     * @param seats one to three, in the order in which they are offered
     * @param days that each of those who are asked has
     */
    public record Decision(
            Askable from, List<AskableSeat> seats, Choosing.AskedWay way, int days) {}

    /**
     * @throws Refusal when nobody can be asked from the run, she is asked already or waits no
     *     longer, or a seat is gone or held for someone else
     */
    public Choosing ask(Decision decision, Operator home, Viewer by) {
        var run = decision.from().run();
        if (run.trial() || run.isDiscarded()) {
            throw new Refusal(
                    run.trial() ? "decision.refused.trial" : "decision.refused.discarded");
        }
        keeping.alone(things(decision));
        refuseUnlessWaiting(decision.from());
        refuseUnlessFree(decision.seats(), home);
        var fresh = fresh(decision, by);
        keeping.add(fresh);
        var told = Map.of("choices", fresh.choices().size(), "days", fresh.days());
        var about = new Subject(SUBJECT, fresh.id().value());
        journal.changed(by, "decision.asked", about, Map.of(), told);
        if (fresh.way() == Choosing.AskedWay.OWN_PAGE) {
            letters.toMentee(fresh, home);
        } else {
            letters.toConsultant(fresh, home);
        }
        return fresh;
    }

    private static List<UUID> things(Decision decision) {
        var things = new ArrayList<UUID>();
        things.add(decision.from().mentee().person().value());
        for (var one : decision.seats()) {
            things.add(one.seat().mentor().value());
            things.add(one.seat().workplace().value());
        }
        return things;
    }

    private void refuseUnlessWaiting(Askable from) {
        if (choosings.isAsked(from.mentee().person())) {
            throw new Refusal("decision.refused.asked");
        }
        var programme = new UUID[] {from.run().programme().value()};
        if (waits.accepted().of(programme).stream()
                .noneMatch(one -> one.id().equals(from.mentee().referral()))) {
            throw new Refusal("decision.refused.not-waiting");
        }
    }

    /** Places of a workplace are counted for all its mentors together. */
    private void refuseUnlessFree(List<AskableSeat> asked, Operator home) {
        var open = waits.pool().seats(home.today(clock));
        var taken = new HashMap<WorkplaceId, Integer>();
        for (var one : asked) {
            var seat = one.seat();
            int before = taken.merge(seat.workplace(), 1, Integer::sum) - 1;
            var now =
                    open.stream()
                            .filter(
                                    other ->
                                            other.mentor().equals(seat.mentor())
                                                    && other.workplace().equals(seat.workplace()))
                            .findFirst();
            if (now.isEmpty() || !isFree(now.get(), before)) {
                throw new Refusal(
                        "decision.refused.seat", Map.of("who", seat.name(), "where", seat.place()));
            }
        }
    }

    private static boolean isFree(OpenSeat seat, int taken) {
        return seat.facts().willing() && seat.facts().free() > 0 && seat.open() > taken;
    }

    private Choosing fresh(Decision decision, Viewer by) {
        var from = decision.from();
        var choices = new ArrayList<MentorChoice>();
        for (var one : decision.seats()) {
            choices.add(choice(choices.size() + 1, one));
        }
        return new Choosing(
                ChoosingId.next(),
                new Choosing.WishFor(from.mentee().referral(), from.run().programme(), null, true),
                from.mentee().person(),
                from.run().id(),
                from.mentee().number(),
                decision.way(),
                decision.days(),
                new Choosing.AskedHer(by.self(), clock.instant()),
                null,
                List.copyOf(choices));
    }

    private static MentorChoice choice(int place, AskableSeat one) {
        var offer = one.suit().offer();
        return new MentorChoice(
                ChoiceId.next(),
                place,
                one.seat().number(),
                one.seat().mentor(),
                one.seat().workplace(),
                offer == null ? null : new OfferId(offer),
                new Found(one.suit().score(), one.rank(), one.proposed(), one.overrides()),
                List.of(),
                null,
                null);
    }
}
