package org.handslag.passkey;

import java.net.URI;
import org.handslag.scope.Operator;

/**
 * Where a key is good for, as WebAuthn sees it. Operators below one host share it: a device offers
 * the keys of them all, and each is known at its own operator only.
 */
record Site(URI origin, Operator operator) {
    String id() {
        return origin.getHost();
    }
}
