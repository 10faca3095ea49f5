package org.handslag.transfer;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record TransferTaskId(UUID value) {
    static TransferTaskId next() {
        return new TransferTaskId(Uuid7.next());
    }

    public static TransferTaskId of(String text) {
        return new TransferTaskId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
