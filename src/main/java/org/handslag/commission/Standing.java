package org.handslag.commission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.handslag.commission.CommissionState.Heard;
import org.handslag.commission.CommissionState.Progress;
import org.handslag.commission.CommissionState.Side;
import org.handslag.reserve.Opening;
import org.handslag.scope.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An order as it stands at a moment.
 *
 * @param steps the earliest first, never empty
 * @param offers the earliest first
 * @param openings of its dates, planned or done
 */
public record Standing(
        Commission commission,
        List<Step> steps,
        List<Offer> offers,
        List<OrderedDate> dates,
        List<Opening> openings,
        Instant now,
        LocalDate today) {

    public CommissionId id() {
        return commission.id();
    }

    public Progress progress() {
        var held = dates.stream().filter(date -> !date.cancelled()).toList();
        var over = held.stream().filter(date -> date.isOver(now)).toList();
        var attended = over.stream().filter(OrderedDate::recorded).count();
        return new Progress(held.size(), over.size(), (int) attended);
    }

    public CommissionState state() {
        return steps.getLast().state().with(progress());
    }

    public Side waitsFor() {
        return state().waitsFor(isOfferEnded(), progress());
    }

    /** Whether it still matters what may become of seats left over. */
    public boolean isOpenQuestion() {
        return state() != CommissionState.UNCONFIRMED && !state().isEnded() && !progress().isOver();
    }

    /** What the orderer may answer now. */
    public List<Heard> replies() {
        return Arrays.stream(Heard.values())
                .filter(reply -> may(reply.leadsTo()))
                .filter(reply -> state() != CommissionState.UNCONFIRMED)
                .toList();
    }

    /** The offer that holds, or null while there is none. */
    public @Nullable Offer offer() {
        return offers.isEmpty() ? null : offers.getLast();
    }

    public boolean isOfferEnded() {
        var offer = offer();
        return offer != null && offer.isEnded(today);
    }

    /** What was told back of it, or the empty string. */
    public String evaluation() {
        var last = steps.getLast();
        return last.state() == CommissionState.EVALUATED ? last.words() : "";
    }

    /** Whether this may come next, as things are. */
    public boolean may(CommissionState next) {
        return state().successors().contains(next)
                && (next != CommissionState.AGREED || !isOfferEnded())
                && (next != CommissionState.DECLINED || progress().dates() == 0);
    }

    /**
     * @throws Refusal when it may not
     */
    void require(CommissionState next) {
        if (next == CommissionState.AGREED && isOfferEnded()) {
            throw new Refusal("commission.refused.offer-ended");
        }
        if (!may(next)) {
            throw new Refusal("commission.refused.state");
        }
    }

    /** Key of the sentence that tells whom it waits for, and what for. */
    public String waiting() {
        return switch (state()) {
            case OFFERED -> isOfferEnded() ? "OFFER_ENDED" : "OFFERED";
            case PLANNED ->
                    progress().dates() == 0
                            ? "NO_DATES"
                            : progress().isOver() ? "UNATTENDED" : "PLANNED";
            default -> state().name();
        };
    }
}
