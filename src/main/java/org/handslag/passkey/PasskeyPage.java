package org.handslag.passkey;

import java.util.List;

/**
 * One's own passkeys.
 *
 * @param mayAdd whether she has shown lately enough who she is to add one now
 * @param needsKey whether she shows that with a key she has, as staff do
 */
public record PasskeyPage(List<Passkey> keys, boolean mayAdd, boolean needsKey, Onward onward) {}
