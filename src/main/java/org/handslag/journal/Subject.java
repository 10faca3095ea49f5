package org.handslag.journal;

import java.util.UUID;

/**
 * What a change or a message is about.
 *
 * @param kind the singular word for it in the code, such as {@code registration}
 */
public record Subject(String kind, UUID id) {}
