package org.handslag.approval;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.handslag.seats.RegistrationId;
import org.handslag.ui.Form;

/** Those whom a request names, as far as they are ids at all. */
final class Chosen {
    static final String WHO = "who";

    private Chosen() {}

    static List<RegistrationId> in(Form form) {
        return form.values(WHO).stream().flatMap(Chosen::id).distinct().toList();
    }

    private static Stream<RegistrationId> id(String typed) {
        try {
            return Stream.of(new RegistrationId(UUID.fromString(typed)));
        } catch (IllegalArgumentException noId) {
            return Stream.empty();
        }
    }
}
