package org.handslag.signup;

import java.time.Instant;
import org.handslag.scope.Texts;
import org.handslag.seats.RegistrationId;
import org.handslag.seats.RegistrationState;

/** One of my courses, on my page. */
public record MyPlace(
        RegistrationId id, RegistrationState state, Texts title, Instant starts, Instant ends) {}
