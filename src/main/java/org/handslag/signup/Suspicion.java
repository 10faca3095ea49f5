package org.handslag.signup;

import java.time.Duration;
import org.handslag.limit.Limits;
import org.handslag.limit.Source;
import org.handslag.scope.Refusal;
import org.handslag.seats.SeatRequest;
import org.handslag.ui.Form;
import org.springframework.stereotype.Component;

/**
 * Tells a form that a machine may have sent, or someone who sends too many. What looks suspicious
 * waits for a press in the mail and takes no seat; nobody has to solve a puzzle.
 */
@Component
class Suspicion {
    /** A field that people do not see and machines fill in. */
    static final String TRAP = "website";

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int USUAL_FROM_ONE_SOURCE = 30;
    private static final int MOST_FROM_ONE_SOURCE = 200;
    private static final int MOST_FOR_ONE_ADDRESS = 10;
    private static final int USUAL_FOR_ONE_INSTANCE = 1000;

    private final Limits limits;

    Suspicion(Limits limits) {
        this.limits = limits;
    }

    /**
     * @throws Refusal when so much came from there, or for this address, that no more is taken now
     */
    boolean about(Form form, SeatRequest request, Source source) {
        var email = request.contact().email();
        if (email != null
                && !limits.allows(
                        "register address", email.normalised(), MOST_FOR_ONE_ADDRESS, HOUR)) {
            throw new Refusal("signup.refused.too-many");
        }
        var instance = request.instance().toString();
        return form.ticked(TRAP)
                || tooMany(source)
                || !limits.allows("register instance", instance, USUAL_FOR_ONE_INSTANCE, HOUR);
    }

    private boolean tooMany(Source source) {
        if (limits.allows("register", source, USUAL_FROM_ONE_SOURCE, HOUR)) {
            return false;
        }
        if (!limits.allows("register flood", source, MOST_FROM_ONE_SOURCE, HOUR)) {
            throw new Refusal("signup.refused.too-many");
        }
        return true;
    }
}
