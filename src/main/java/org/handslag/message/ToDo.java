package org.handslag.message;

/**
 * What of the outbox needs a coordinator's hands.
 *
 * @param letters to print
 * @param calls to make
 * @param failed messages that were given up and not sent again
 * @param refused addresses that take no mail
 */
public record ToDo(int letters, int calls, int failed, int refused) {}
