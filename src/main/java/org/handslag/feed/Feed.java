package org.handslag.feed;

import java.time.Instant;
import java.util.UUID;
import org.handslag.scope.PersonId;

/** That a calendar may read someone's courses, and since when. */
record Feed(UUID id, PersonId person, Instant madeAt) {}
