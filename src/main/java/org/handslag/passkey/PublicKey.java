package org.handslag.passkey;

/**
 * The half of a passkey that is kept: it checks what the other half has signed and opens nothing.
 *
 * @param credential what the device calls it (base64url)
 * @param attested WebAuthn's attested credential data, with the public key in it
 * @param counter how often the device has signed, as far as it tells; never less than before
 * @param backupEligible whether it may be copied to the person's other devices; never changes
 */
record PublicKey(String credential, byte[] attested, long counter, boolean backupEligible) {}
