package org.handslag.passkey;

import org.handslag.scope.PersonId;

/** A key that is known here, and whose it is. */
record Owned(PasskeyId id, PersonId person, PublicKey key) {}
