package org.handslag.registered;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.handslag.seats.RegistrationState;
import org.jspecify.annotations.Nullable;

/** What someone can answer on the telephone, as she would on her own page. */
public enum Reply {
    /** The registration is hers. */
    VERIFY,
    ACCEPT,
    DECLINE,
    /** She can come on the new day. */
    STILL_COMING,
    /** She wants to stand on the waiting list again. */
    REJOIN;

    /** As {@link #to(Entry)}, with what was answered although it may be too late for it. */
    static List<Reply> to(Entry entry, @Nullable Reply answered) {
        return Stream.concat(to(entry).stream(), Stream.ofNullable(answered)).distinct().toList();
    }

    /** What can be answered to this registration now. */
    public static List<Reply> to(Entry entry) {
        var replies = new ArrayList<Reply>();
        if (!entry.isChangeable()) {
            return replies;
        }
        if (entry.state() == RegistrationState.UNVERIFIED) {
            replies.add(VERIFY);
        }
        if (entry.isOffered()) {
            replies.addAll(List.of(ACCEPT, DECLINE));
        }
        if (entry.isAsked()) {
            replies.add(STILL_COMING);
        }
        if (entry.state() == RegistrationState.DECLINED
                || entry.state() == RegistrationState.LAPSED) {
            replies.add(REJOIN);
        }
        return List.copyOf(replies);
    }
}
