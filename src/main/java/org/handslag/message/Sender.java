package org.handslag.message;

import java.util.List;
import org.handslag.scope.Email;
import org.jspecify.annotations.Nullable;

/**
 * Who writes, as it stands below a message and at the head of a letter.
 *
 * @param name of the operator
 * @param contact the person to ask
 * @param address postal lines
 */
public record Sender(
        String name,
        @Nullable String contact,
        @Nullable Email email,
        @Nullable String telephone,
        List<String> address) {

    public Sender {
        address = List.copyOf(address);
    }
}
