package org.handslag.speedmeeting;

import java.util.List;
import java.util.Optional;
import org.handslag.proposal.AskableRuns.Meetable;
import org.handslag.scope.NotVisible;

/** A meeting with its guests and the run that they are of. */
record SpeedTable(SpeedMeeting meeting, List<SpeedGuest> guests, Meetable run) {

    SpeedGuest guest(SpeedGuestId id) {
        return find(id).orElseThrow(NotVisible::new);
    }

    Optional<SpeedGuest> find(SpeedGuestId id) {
        return guests.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Those of the other side whom she has met, and with whom no rule forbids her to be. */
    List<SpeedGuest> met(SpeedGuest guest) {
        return possible(guest).stream().filter(SpeedGuest::hasCome).toList();
    }

    /** Likewise, with those of whom nobody has said yet whether they came. */
    List<SpeedGuest> possible(SpeedGuest guest) {
        return guests.stream()
                .filter(other -> other.side() != guest.side() && !other.stayedAway())
                .filter(other -> isPossible(guest, other))
                .toList();
    }

    boolean isPossible(SpeedGuest one, SpeedGuest other) {
        return one.isMentee()
                ? run.isPossible(one.number(), other.number())
                : run.isPossible(other.number(), one.number());
    }

    /** Whom she met and may not have, which is told to those who run the programme alone. */
    long forbidden(SpeedGuest guest) {
        return guests.stream()
                .filter(other -> other.side() != guest.side() && other.hasCome())
                .filter(other -> !isPossible(guest, other))
                .count();
    }

    List<SpeedGuest> came(SpeedGuest.SpeedSide side) {
        return guests.stream().filter(one -> one.side() == side && one.hasCome()).toList();
    }

    /** Who would be together of those who came. */
    SpeedResult result() {
        var mentors = came(SpeedGuest.SpeedSide.MENTOR);
        return SpeedResult.of(
                came(SpeedGuest.SpeedSide.MENTEE),
                mentors,
                mentors.stream().mapToInt(one -> run.free(one.number())).toArray(),
                this::isPossible,
                run.run().seed());
    }

    /** Whether what was known of someone who came is kept no longer. */
    boolean isWorn() {
        return guests.stream()
                .filter(SpeedGuest::hasCome)
                .anyMatch(
                        one ->
                                one.isMentee()
                                        ? !run.knowsMentee(one.number())
                                        : !run.knowsSeat(one.number()));
    }
}
