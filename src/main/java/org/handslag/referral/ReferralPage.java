package org.handslag.referral;

import java.util.List;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.jspecify.annotations.Nullable;

/**
 * One who has come in, as staff see her.
 *
 * @param programme its name
 * @param consultant the name of who follows her; null when nobody does
 * @param consultants who can follow her
 * @param runs whether the viewer answers for the programme
 */
public record ReferralPage(
        Referral referral,
        String programme,
        @Nullable String consultant,
        List<Option> consultants,
        boolean runs,
        Form form) {

    public String path() {
        return referral.path();
    }

    public ReferralState state() {
        return referral.state();
    }

    public boolean mayBecome(ReferralState next) {
        return referral.state().mayBecome(next);
    }

    /** Whether she can still be written to by mail. */
    public boolean hasMail() {
        return referral.wisher().email() != null;
    }

    /** Whom it waits for, as a message key. */
    public String waits() {
        return "referral.waits." + state();
    }

    /** One of the list. */
    public record Listed(Referral referral, String programme, String consultant) {
        public ReferralState state() {
            return referral.state();
        }

        public String path() {
            return referral.path();
        }
    }
}
