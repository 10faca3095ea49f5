package org.handslag.registered;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.handslag.directory.Happened;
import org.handslag.directory.History;
import org.handslag.journal.Subject;
import org.springframework.stereotype.Component;

/** All that happened to one registration and its booking, the latest first. */
@Component
class Histories {
    private final History history;
    private final AskedChanges changes;

    Histories(History history, AskedChanges changes) {
        this.history = history;
        this.changes = changes;
    }

    List<Told> of(Entry entry) {
        var id = entry.registration().id();
        var own = history.of(new Subject("registration", id.value()));
        var booking = history.of(new Subject("booking", entry.booking().id().value()));
        var asked = new ArrayList<>(changes.of(id));
        var told = Stream.concat(own.stream().map(h -> told(h, asked)), plain(booking));
        return told.sorted(Comparator.comparing((Told t) -> t.happened().at()).reversed()).toList();
    }

    /**
     * What was asked for is written down right after the change: it belongs to the latest before.
     */
    private static Told told(Happened happened, List<AskedChange> asked) {
        var next = asked.stream().filter(a -> !a.at().isBefore(happened.at())).findFirst();
        next.ifPresent(asked::remove);
        return new Told(happened, next.orElse(null));
    }

    private static Stream<Told> plain(List<Happened> booking) {
        return booking.stream().map(happened -> new Told(happened, null));
    }
}
