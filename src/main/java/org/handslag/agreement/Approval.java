package org.handslag.agreement;

import java.time.Instant;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * That a party approves a version.
 *
 * @param person null for someone outside the circle
 * @param name as she was called when she approved
 * @param behalf how someone noted it for her; null when she pressed herself
 * @param confirmed when she has said herself, afterwards, that it is right
 * @param denied when she has said that it is not
 */
public record Approval(
        UUID id,
        AgreementVersionId version,
        Party party,
        @Nullable PersonId person,
        String name,
        Instant at,
        @Nullable Behalf behalf,
        @Nullable Instant confirmed,
        @Nullable Instant denied) {

    /**
     * Noted for her.
     *
     * @param by who noted it
     * @param read what was read to her
     * @param language in which, and with which interpreter, in words
     */
    public record Behalf(
            PersonId by, ApprovalWay way, BehalfReason reason, ReadAloud read, String language) {}

    /** How she said it. */
    public enum ApprovalWay {
        TELEPHONE,
        TOGETHER,
        PAPER
    }

    /** Why someone notes it for her; never a reason of health. */
    public enum BehalfReason {
        WISHED,
        NO_DEVICE,
        LANGUAGE,
        READING
    }

    /** What was read to her. */
    public enum ReadAloud {
        WHOLE,
        EASY
    }

    /** Whether she has said that it is not right, and nothing else since. */
    public boolean isDenied() {
        return denied != null && confirmed == null;
    }

    /** Whether she may still be asked to say herself that it is right. */
    public boolean isUnconfirmed() {
        return behalf != null && confirmed == null;
    }
}
