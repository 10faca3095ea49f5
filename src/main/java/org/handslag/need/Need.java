package org.handslag.need;

import java.time.Instant;
import org.handslag.scope.PersonId;
import org.handslag.seats.RegistrationId;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * One thing that someone needs.
 *
 * @param words her own, empty where the choice says all
 * @param arranged null until someone has written how
 * @param toldAt when she was told that it is arranged
 */
public record Need(
        NeedId id,
        RegistrationId registration,
        NeedChoice choice,
        String words,
        Told told,
        Instant writtenAt,
        @Nullable Arranged arranged,
        @Nullable Instant toldAt) {

    /** How it was arranged, by whom and when. */
    public record Arranged(String how, Instant at, @Nullable PersonId by) {}

    public NeedKind kind() {
        return choice.kind();
    }

    public boolean isArranged() {
        return arranged != null;
    }

    public String how() {
        return arranged == null ? "" : arranged.how();
    }

    /** What it is, in the reader's language and her own words. */
    public String said(Frame f) {
        if (choice.isOwnWords()) {
            return words;
        }
        return words.isEmpty() ? f.t(choice) : f.t(choice) + ": " + words;
    }
}
