package org.handslag.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.handslag.fit.MenteeFacts;
import org.handslag.fit.Reason;
import org.handslag.fit.Verdict;
import org.handslag.journal.Reads;
import org.handslag.proposal.MenteePage.Alternative;
import org.handslag.proposal.MenteePage.Impossible;
import org.handslag.proposal.PairPage.Told;
import org.handslag.proposal.PairPage.ToldMove;
import org.handslag.proposal.ProposalPage.Ranks;
import org.handslag.scope.NotVisible;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is told of one mentee of a run, and of her with one seat. */
@Component
class PairPages {
    private static final int COSTED = 12;

    private final ProposalPages pages;
    private final ReasonWords words;
    private final Reads reads;

    PairPages(ProposalPages pages, ReasonWords words, Reads reads) {
        this.pages = pages;
        this.words = words;
        this.reads = reads;
    }

    MenteePage mentee(Frame f, RunId id, int number) {
        var proposal = pages.proposal(f, id);
        var her = mentee(proposal, number);
        reads.read(f.viewer(), ProposalPages.READ_AS, List.of(her.person()));
        var saying = words.in(f);
        var effects = new Effects(proposal);
        var judged = proposal.judged();
        var seats = proposal.frozen().seats();
        var possible =
                seats.stream()
                        .filter(seat -> judged.isPossible(number, seat.number()))
                        .sorted(
                                Comparator.comparingInt(
                                        seat -> -judged.score(number, seat.number())))
                        .toList();
        var facts = her.facts() == null ? MenteeFacts.none() : her.facts();
        return new MenteePage(
                proposal.frozen().run(),
                her,
                ProposalPages.weeks(f, proposal, her),
                facts.used(),
                proposal.seat(number).isPresent() ? proposal.seat(number).getAsInt() : null,
                alternatives(proposal, effects, number, possible, saying),
                seats.stream()
                        .filter(seat -> !judged.isPossible(number, seat.number()))
                        .map(seat -> impossible(proposal, number, seat, saying))
                        .toList(),
                possible.isEmpty()
                        ? Remarks.hindrances(proposal, number).stream().limit(3).toList()
                        : List.of(),
                proposal.frozen().isOut(number),
                proposal.frozen().marks().stream()
                        .filter(one -> one.mentee() == number && one.kind() == HandMark.Kind.OUT)
                        .map(HandMark::reason)
                        .findFirst()
                        .orElse(null));
    }

    /** What the best of them would cost; of the others it is told on their own page. */
    private List<Alternative> alternatives(
            Proposal proposal,
            Effects effects,
            int mentee,
            List<RunSeat> possible,
            ReasonWords.Saying saying) {
        var all = new ArrayList<Alternative>();
        for (var seat : possible) {
            var suit = proposal.judged().suit(mentee, seat.number());
            var mark =
                    proposal.frozen().mark(mentee, seat.number()).map(HandMark::kind).orElse(null);
            all.add(
                    new Alternative(
                            seat,
                            suit.score(),
                            proposal.rankForMentor(mentee, seat.number()),
                            suit.reasons(Reason.Tone.FOR).limit(3).map(saying::words).toList(),
                            suit.reasons(Reason.Tone.AGAINST).limit(3).map(saying::words).toList(),
                            all.size() < COSTED ? together(proposal, effects, mentee, seat) : null,
                            mark == HandMark.Kind.PIN,
                            mark == HandMark.Kind.BAN));
        }
        return all;
    }

    private static Impossible impossible(
            Proposal proposal, int mentee, RunSeat seat, ReasonWords.Saying saying) {
        var suit = proposal.judged().suit(mentee, seat.number());
        return new Impossible(seat, suit.reasons(Reason.Tone.FORBIDS).map(saying::words).toList());
    }

    PairPage pair(Frame f, RunId id, int mentee, int seat) {
        var proposal = pages.proposal(f, id);
        var her = mentee(proposal, mentee);
        var at = seat(proposal, seat);
        reads.read(f.viewer(), ProposalPages.READ_AS, List.of(her.person()));
        var saying = words.in(f);
        var effects = new Effects(proposal);
        var suit = proposal.judged().suit(mentee, seat);
        boolean proposed = proposal.seat(mentee).orElse(-1) == seat;
        return new PairPage(
                proposal.frozen().run(),
                her,
                at,
                proposed,
                suit,
                suit.reasons(Reason.Tone.FOR).map(saying::words).toList(),
                suit.reasons(Reason.Tone.AGAINST).map(saying::words).toList(),
                suit.reasons(Reason.Tone.FORBIDS).map(saying::words).toList(),
                suit.verdicts().entrySet().stream()
                        .filter(one -> one.getValue() == Verdict.UNKNOWN)
                        .map(Map.Entry::getKey)
                        .toList(),
                new Ranks(
                        proposal.rankForMentee(mentee, seat), proposal.rankForMentor(mentee, seat)),
                together(proposal, effects, mentee, at),
                proposed ? told(proposal, effects.apart(mentee, seat)) : null,
                proposal.frozen().mark(mentee, seat).orElse(null));
    }

    private @Nullable Told together(Proposal proposal, Effects effects, int mentee, RunSeat seat) {
        return proposal.seat(mentee).orElse(-1) == seat.number()
                ? null
                : effects.together(mentee, seat.number())
                        .map(change -> told(proposal, change))
                        .orElse(null);
    }

    static Told told(Proposal proposal, Effects.Change change) {
        var frozen = proposal.frozen();
        return new Told(
                change.matched(),
                change.total(),
                change.percent(),
                change.moves().stream()
                        .map(
                                move ->
                                        new ToldMove(
                                                frozen.mentees().get(move.mentee()).name(),
                                                place(frozen, move.from()),
                                                place(frozen, move.to())))
                        .toList());
    }

    private static String place(Frozen frozen, @Nullable Integer seat) {
        return seat == null ? "" : place(frozen.seats().get(seat));
    }

    static String place(RunSeat seat) {
        return seat.name() + ", " + seat.place();
    }

    static RunMentee mentee(Proposal proposal, int number) {
        var mentees = proposal.frozen().mentees();
        return IntStream.range(0, mentees.size())
                .filter(one -> one == number)
                .mapToObj(mentees::get)
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    static RunSeat seat(Proposal proposal, int number) {
        var seats = proposal.frozen().seats();
        return IntStream.range(0, seats.size())
                .filter(one -> one == number)
                .mapToObj(seats::get)
                .findFirst()
                .orElseThrow(NotVisible::new);
    }
}
