package org.handslag.completion;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record CertificateId(UUID value) {
    public static CertificateId next() {
        return new CertificateId(Uuid7.next());
    }

    public static CertificateId of(String text) {
        return new CertificateId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
