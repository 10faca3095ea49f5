package org.handslag.passkey;

/**
 * Asks someone who has signed in to show with a passkey that it is she.
 *
 * @param hasKeys whether she has one to do it with
 * @param mayAdd whether she may add one right here
 */
public record ConfirmationPage(Onward onward, boolean hasKeys, boolean mayAdd) {}
