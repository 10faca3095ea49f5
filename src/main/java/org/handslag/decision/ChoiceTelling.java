package org.handslag.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handslag.directory.People;
import org.handslag.directory.WorkplaceId;
import org.handslag.fit.Reason;
import org.handslag.fit.Suit;
import org.handslag.offer.KnownOffers;
import org.handslag.offer.OfferId;
import org.handslag.offer.WorkplaceOffer;
import org.handslag.proposal.AskableRuns;
import org.handslag.proposal.ReasonWords;
import org.handslag.scope.PersonId;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what the choices of a mentee are, and why they were thought of. */
@Component
class ChoiceTelling {
    private final People people;
    private final Choosings choosings;
    private final KnownOffers offers;
    private final AskableRuns runs;
    private final ReasonWords words;

    ChoiceTelling(
            People people,
            Choosings choosings,
            KnownOffers offers,
            AskableRuns runs,
            ReasonWords words) {
        this.people = people;
        this.choosings = choosings;
        this.offers = offers;
        this.runs = runs;
        this.words = words;
    }

    /** The words of one page. */
    ReasonWords.Saying words(Frame f) {
        return words.in(f);
    }

    Map<PersonId, String> names(Collection<PersonId> persons) {
        return people.names(persons);
    }

    Map<WorkplaceId, String> places(Collection<Choosing> asked) {
        return choosings.places(
                asked.stream()
                        .flatMap(one -> one.choices().stream())
                        .map(MentorChoice::workplace)
                        .toList());
    }

    /** All choices, with their reasons in the mentee's own voice. */
    List<ChoiceTold> toHer(Frame f, Choosing choosing) {
        var saying = words.in(f);
        return told(choosing, saying, saying::toHer);
    }

    /** The same to those who work with it. */
    List<ChoiceTold> toStaff(Frame f, Choosing choosing) {
        var saying = words.in(f);
        return told(choosing, saying, saying::words);
    }

    private List<ChoiceTold> told(
            Choosing choosing, ReasonWords.Saying saying, Function<Reason, String> voice) {
        var choices = choosing.choices();
        var names = names(choices.stream().map(MentorChoice::mentor).toList());
        var where = places(List.of(choosing));
        var offered = offers(choices);
        var suits =
                runs.suits(
                        choosing.run(),
                        choosing.number(),
                        choices.stream().map(MentorChoice::seat).toList());
        var told = new ArrayList<ChoiceTold>();
        for (var one : choices) {
            var offer = one.offer() == null ? null : offered.get(one.offer());
            var suit = suits.get(one.seat());
            told.add(
                    new ChoiceTold(
                            one,
                            names.getOrDefault(one.mentor(), ""),
                            where.getOrDefault(one.workplace(), ""),
                            trade(saying, offer),
                            offer == null ? null : offer.facts(),
                            reasons(suit, voice, Reason.Tone.FOR),
                            reasons(suit, voice, Reason.Tone.AGAINST, Reason.Tone.FORBIDS)));
        }
        return told;
    }

    private Map<OfferId, WorkplaceOffer> offers(List<MentorChoice> choices) {
        return offers
                .of(choices.stream().map(MentorChoice::offer).filter(Objects::nonNull).toList())
                .stream()
                .collect(Collectors.toMap(WorkplaceOffer::id, one -> one));
    }

    /** What the kind of work is called; empty when nothing is offered. */
    static String trade(ReasonWords.Saying saying, @Nullable WorkplaceOffer offer) {
        return offer == null
                ? ""
                : saying.name(Reason.Topic.FIRST_TRADE, offer.facts().trade().toString());
    }

    private static List<String> reasons(
            @Nullable Suit suit, Function<Reason, String> voice, Reason.Tone... tones) {
        return suit == null
                ? List.of()
                : Stream.of(tones).flatMap(suit::reasons).map(voice).toList();
    }
}
