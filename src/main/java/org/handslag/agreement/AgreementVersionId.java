package org.handslag.agreement;

import java.util.UUID;
import org.handslag.scope.Uuid7;

/** Identifies an {@link AgreementVersion}. */
public record AgreementVersionId(UUID value) {
    static AgreementVersionId next() {
        return new AgreementVersionId(Uuid7.next());
    }

    public static AgreementVersionId of(String text) {
        return new AgreementVersionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
