package org.handslag.pool;

import java.time.LocalDate;
import org.handslag.fit.MenteeFacts;
import org.handslag.referral.ReferralId;
import org.handslag.scope.PersonId;

/**
 * Someone who waits for a mentor, and nobody has been asked for her.
 *
 * @param since the day on which she said yes
 * @param facts that she lets be used
 */
public record Waiting(PersonId person, ReferralId referral, LocalDate since, MenteeFacts facts) {}
