package org.handslag.referral;

import java.time.Instant;
import java.util.Optional;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.handslag.wish.PersonFields;
import org.jspecify.annotations.Nullable;

/** Reads what someone is called and how to reach her, written by herself or by another. */
final class ReferralForm {
    static final String YES = "yes";
    static final String READ_IN = "read-in";

    private ReferralForm() {}

    static Referral.Wisher wisher(Form form, Frame f) {
        return new Referral.Wisher(
                PersonFields.name(form, "name"),
                PersonFields.email(form, "email"),
                PersonFields.telephone(form, "telephone", f.home().country()),
                PersonFields.language(f, form));
    }

    /** Herself she must be reachable: nobody else knows her. */
    static Referral.Wisher reachable(Form form, Frame f) {
        var wisher = wisher(form, f);
        if (wisher.email() == null && wisher.telephone().isEmpty()) {
            form.wrong("email", "referral.wrong.unreachable");
        }
        return wisher;
    }

    static Referral fresh(
            Referral.Wisher wisher,
            ProgrammeId programme,
            CameBy way,
            @Nullable PersonId consultant,
            Instant at) {
        return new Referral(
                ReferralId.next(),
                programme,
                wisher,
                way,
                at,
                null,
                consultant,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    /** How she has said yes, to whoever writes this down; empty when she has not yet. */
    static Optional<Referral.Yes> yes(Form form, @Nullable PersonId by, Instant at) {
        var way = form.value(YES);
        if (way.isEmpty() || way.equals("NOT_YET")) {
            return Optional.empty();
        }
        var said = form.choice(YES, YesWay.class);
        var readIn = PersonFields.line(form, READ_IN);
        if (said == YesWay.HERSELF) {
            form.wrong(YES, "form.choose");
        }
        if (said == YesWay.ALOUD && readIn.isEmpty()) {
            form.wrong(READ_IN, "referral.wrong.read-in");
        }
        return said == null || !form.ok()
                ? Optional.empty()
                : Optional.of(new Referral.Yes(at, said, by, readIn));
    }
}
