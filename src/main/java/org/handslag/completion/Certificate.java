package org.handslag.completion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A document that says that someone has completed a course.
 *
 * @param code what the verification page is opened with; printed on the document
 * @param name as it stands on the document
 * @param validUntil the last day on which it is valid, or null for ever
 * @param reason why it was revoked or replaced, empty while it is valid
 */
public record Certificate(
        CertificateId id,
        CompletionId completion,
        String code,
        String name,
        Locale language,
        Instant issuedAt,
        @Nullable LocalDate validUntil,
        @Nullable Instant revokedAt,
        String reason) {
    static final String BY_ATTENDANCE = "attendance";

    Certificate named(String other) {
        return new Certificate(
                id, completion, code, other, language, issuedAt, validUntil, revokedAt, reason);
    }

    /** Whether nobody has revoked it; it may have run out all the same. */
    public boolean isValid() {
        return revokedAt == null;
    }

    /** Whether it was revoked because the attendance was corrected, and not by anyone's word. */
    public boolean isByAttendance() {
        return BY_ATTENDANCE.equals(reason);
    }

    /** What the verification page shows of the name: "A. H." */
    public String initials() {
        var initials = new StringBuilder();
        for (var part : name.strip().split("\\s+")) {
            if (!part.isEmpty()) {
                initials.appendCodePoint(part.codePointAt(0)).append(". ");
            }
        }
        return initials.toString().strip();
    }
}
