package org.handslag.conversation;

import java.time.Instant;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The mentee has asked someone to show her notes.
 *
 * @param shown null while she waits
 */
public record OwnNoteAsking(PersonId whom, String name, Instant asked, @Nullable Instant shown) {}
