package org.handslag.referral;

import java.util.UUID;
import org.handslag.journal.OfSomeone;
import org.handslag.scope.Uuid7;

/** Identifies a {@link Referral}. */
@OfSomeone
public record ReferralId(UUID value) {
    public static ReferralId next() {
        return new ReferralId(Uuid7.next());
    }

    public static ReferralId of(String text) {
        return new ReferralId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
