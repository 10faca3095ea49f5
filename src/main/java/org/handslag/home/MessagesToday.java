package org.handslag.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handslag.message.SendLog;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What of the outbox waits for someone's hands: calls, letters, and mails that did not arrive. */
@Component
@Order(30)
class MessagesToday implements Today {
    private final SendLog log;

    MessagesToday(SendLog log) {
        this.log = log;
    }

    @Override
    public List<TodayItem> items(Viewer viewer, LocalDate today) {
        if (!viewer.has(Role.COORDINATOR)) {
            return List.of();
        }
        var toDo = log.toDo(viewer);
        return Stream.of(
                        item("calls", toDo.calls(), "/messages/calls"),
                        item("letters", toDo.letters(), "/messages/letters"),
                        item("failed", toDo.failed(), "/messages?state=FAILED"),
                        item("refused", toDo.refused(), "/messages/refused"))
                .flatMap(item -> item)
                .toList();
    }

    private static Stream<TodayItem> item(String what, int count, String path) {
        return count == 0
                ? Stream.empty()
                : Stream.of(TodayItem.of("home.today." + what, Map.of("n", count), path));
    }
}
