package org.handslag.message;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.handslag.scope.Email;
import org.handslag.scope.OperatorId;
import org.jspecify.annotations.Nullable;

/** Knows whom to ask at an operator; whichever module keeps the operator's contact answers. */
public interface Senders {
    /** Called inside a unit of work of this operator. */
    Sender of(OperatorId operator);

    /**
     * Who writes, as it stands below a message and at the head of a letter.
     *
     * @param name of the operator
     * @param contact the person to ask
     * @param address postal lines
     */
    record Sender(
            String name,
            @Nullable String contact,
            @Nullable Email email,
            @Nullable String telephone,
            List<String> address) {

        public Sender {
            address = List.copyOf(address);
        }

        static Sender named(String operator) {
            return new Sender(operator, null, null, null, List.of());
        }

        /** Ways to reach the sender, as they are written one after the other. */
        public List<String> ways() {
            return Stream.of(contact, telephone, email == null ? null : email.address())
                    .filter(Objects::nonNull)
                    .toList();
        }
    }
}
