package org.handslag.agreement;

import java.time.Instant;
import java.time.LocalDate;
import org.handslag.mentorship.MentorshipId;
import org.handslag.rules.PlacementTypeId;
import org.jspecify.annotations.Nullable;

/**
 * One version of an agreement.
 *
 * @param number counted from one within the mentorship
 * @param why in words; never a reason of health
 * @param type the kind of placement; null while nobody has chosen it
 * @param pack number of the rule pack it is made under; null until the first approval
 * @param asked since when it is with those who approve; null while it is written
 * @param agreed since when all have approved; it never changes after that
 * @param dropped when it was given up, or annulled before its first day
 * @param lock grows with each change: an approval names the one that was read
 */
public record AgreementVersion(
        AgreementVersionId id,
        MentorshipId mentorship,
        int number,
        VersionChange change,
        String why,
        @Nullable PlacementTypeId type,
        @Nullable Integer pack,
        AgreementContent content,
        @Nullable Instant asked,
        @Nullable Instant agreed,
        @Nullable Dropped dropped,
        long lock) {

    /** Given up or annulled. */
    public record Dropped(Instant at, DropReason reason) {}

    /** Why; never a reason of health. */
    public enum DropReason {
        STARTED_WORK,
        OTHER_MEASURE,
        WISHED,
        WRONG,
        /** The version was only a change, and the agreement goes on as it was. */
        CHANGE_GIVEN_UP
    }

    public boolean isDraft() {
        return agreed == null && dropped == null;
    }

    public boolean holds() {
        return agreed != null && dropped == null;
    }

    public boolean isAsked() {
        return isDraft() && asked != null;
    }

    /** Whether the day lies in its period. */
    boolean covers(LocalDate day) {
        var until = content.until();
        return !day.isBefore(content.from()) && (until == null || !day.isAfter(until));
    }

    AgreementVersion with(AgreementContent other) {
        return with(type, other);
    }

    public AgreementVersion with(@Nullable PlacementTypeId kind, AgreementContent other) {
        return new AgreementVersion(
                id,
                mentorship,
                number,
                change,
                why,
                kind,
                pack,
                other,
                asked,
                agreed,
                dropped,
                lock);
    }

    /** With those who approve since a moment, or, with null, written again. */
    AgreementVersion asked(@Nullable Instant at) {
        var under = at == null ? null : pack;
        return new AgreementVersion(
                id, mentorship, number, change, why, type, under, content, at, null, null, lock);
    }

    /** As it holds at once, under the pack of the version before it. */
    AgreementVersion agreed(AgreementVersion before, Instant at) {
        return new AgreementVersion(
                id,
                mentorship,
                number,
                change,
                why,
                type,
                before.pack,
                content,
                at,
                at,
                null,
                lock);
    }
}
