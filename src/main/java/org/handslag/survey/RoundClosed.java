package org.handslag.survey;

/**
 * A round takes no more answers, and its {@link Results} can be asked for. Heard in the transaction
 * that closes it.
 */
public record RoundClosed(Round round) {}
