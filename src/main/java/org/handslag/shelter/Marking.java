package org.handslag.shelter;

import java.time.LocalDate;
import org.handslag.scope.PersonId;

/** What a coordinator decides when she protects someone's identity. There is no why. */
public record Marking(PersonId person, String alias, LocalDate until, Named named) {}
