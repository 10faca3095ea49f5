package org.handslag.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.Mentorship;
import org.handslag.rules.ApprovalOrder;
import org.handslag.rules.RulePack;
import org.jspecify.annotations.Nullable;

/**
 * The agreement of a circle on a day.
 *
 * @param versions the latest first; never empty
 * @param approvals that stand, by version
 * @param pack under which {@link #current} is or would be made; null while no kind is chosen
 * @param gaps what {@link #current} lacks, when it is a draft
 */
public record Agreement(
        Circle circle,
        List<AgreementVersion> versions,
        Map<AgreementVersionId, List<Approval>> approvals,
        @Nullable RulePack pack,
        List<Gaps.Gap> gaps,
        LocalDate today) {

    /**
     * What holds on the day: the period that runs, else the next one, else the last there was; null
     * when nothing was agreed on or all was annulled.
     */
    public @Nullable AgreementVersion inForce() {
        return inForce(versions, today);
    }

    /**
     * A period that is agreed on already and follows the one that holds; null when there is none.
     */
    public @Nullable AgreementVersion ahead() {
        var now = inForce();
        return now == null
                ? null
                : live(versions).stream()
                        .filter(one -> one.content().from().isAfter(now.content().from()))
                        .filter(one -> one.content().from().isAfter(today))
                        .min(Comparator.comparing(one -> one.content().from()))
                        .orElse(null);
    }

    private static @Nullable AgreementVersion inForce(
            List<AgreementVersion> versions, LocalDate day) {
        var live = live(versions);
        return live.stream()
                .filter(one -> one.covers(day))
                .findFirst()
                .or(
                        () ->
                                live.stream()
                                        .filter(one -> one.content().from().isAfter(day))
                                        .min(Comparator.comparing(one -> one.content().from())))
                .or(() -> live.stream().findFirst())
                .orElse(null);
    }

    /** Agreed on, and not replaced by one that was agreed on later and begins no later. */
    private static List<AgreementVersion> live(List<AgreementVersion> latestFirst) {
        var live = new ArrayList<AgreementVersion>();
        for (var one : latestFirst) {
            var from = one.content().from();
            if (one.holds() && live.stream().allMatch(v -> v.content().from().isAfter(from))) {
                live.add(one);
            }
        }
        return live;
    }

    /** The one that is written or with those who approve. */
    public @Nullable AgreementVersion draft() {
        return versions.stream().filter(AgreementVersion::isDraft).findFirst().orElse(null);
    }

    /** The draft, else what holds, else the last there was. */
    public AgreementVersion current() {
        return current(versions, today);
    }

    static AgreementVersion current(List<AgreementVersion> versions, LocalDate today) {
        return versions.stream()
                .filter(AgreementVersion::isDraft)
                .findFirst()
                .or(() -> Optional.ofNullable(inForce(versions, today)))
                .orElseGet(versions::getFirst);
    }

    /** What can still be given up: a draft, else what has not begun; null when it has. */
    public @Nullable AgreementVersion droppable() {
        var current = current();
        if (current.isDraft()) {
            return current;
        }
        var ahead = ahead();
        if (ahead != null) {
            return ahead;
        }
        return current.holds() && today.isBefore(current.content().from()) ? current : null;
    }

    /**
     * As it stood before a moment, without what was asked or agreed later; empty when it was not.
     */
    Optional<Agreement> until(Instant moment) {
        var known =
                versions.stream()
                        .filter(one -> one.agreed() != null && one.agreed().isBefore(moment))
                        .toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(new Agreement(circle, known, approvals, pack, List.of(), today));
    }

    public AgreementState state() {
        var end = mentorship().end();
        return AgreementState.of(
                inForce(), draft(), gaps.isEmpty(), end == null ? null : end.day(), today);
    }

    public List<Approval> given() {
        return given(current());
    }

    public List<Approval> given(AgreementVersion version) {
        return approvals.getOrDefault(version.id(), List.of()).stream()
                .filter(one -> !version.isDraft() || counts(one))
                .toList();
    }

    /** While it is not agreed, only of those who still have the place for which they approved. */
    private boolean counts(Approval approval) {
        var person = approval.person();
        return person == null
                || circle.place(person, today)
                        .flatMap(member -> Party.of(member.role()))
                        .filter(party -> party == approval.party())
                        .filter(party -> party == Party.EMPLOYER || holds(party, approval))
                        .isPresent();
    }

    private boolean holds(Party party, Approval approval) {
        return party.of(circle, today)
                .filter(member -> member.person().equals(approval.person()))
                .isPresent();
    }

    public Optional<Approval> by(Party party) {
        return given().stream().filter(one -> one.party() == party).findFirst();
    }

    /** Who approves the current version; nobody while no kind of placement is chosen. */
    public Turns turns() {
        if (pack == null) {
            return new Turns(ApprovalOrder.ANY, Set.of(), Set.of());
        }
        var given = EnumSet.noneOf(Party.class);
        given().forEach(one -> given.add(one.party()));
        var wanted = Turns.wanted(mentorship().kind(), current().content(), pack);
        return new Turns(pack.content().order(), wanted, given);
    }

    /** Whether the text stands still because it is with those who approve, or all have. */
    public boolean isFrozen() {
        return !current().isDraft() || current().isAsked();
    }

    /** The first day of what all have approved; null when nothing was. */
    public @Nullable LocalDate firstAgreed() {
        return versions.stream()
                .filter(AgreementVersion::holds)
                .map(version -> version.content().from())
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** The first day of all periods that were agreed on or are written. */
    LocalDate first() {
        return versions.stream()
                .filter(version -> version.holds() || version.isDraft())
                .map(version -> version.content().from())
                .min(LocalDate::compareTo)
                .orElse(today);
    }

    /** Whether all of the circle who are to approve are there and have promised. */
    boolean isGathered() {
        return turns().wanted().stream()
                .filter(party -> !party.isOutside())
                .allMatch(
                        party ->
                                party.of(circle, today)
                                        .filter(CircleMember::hasPromised)
                                        .isPresent());
    }

    public Mentorship mentorship() {
        return circle.mentorship();
    }

    public String path() {
        return path(mentorship());
    }

    static String path(Mentorship mentorship) {
        return mentorship.path() + "/agreement";
    }
}
