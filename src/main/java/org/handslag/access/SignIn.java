package org.handslag.access;

import java.time.Instant;

/**
 * A device on which a person is signed in.
 *
 * @param device kind of browser and machine, such as "Firefox, Windows"
 */
public record SignIn(SignInId id, String device, Instant begunAt, Instant lastSeenAt) {}
