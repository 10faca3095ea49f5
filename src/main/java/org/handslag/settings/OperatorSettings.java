package org.handslag.settings;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.handslag.scope.Operator;
import org.handslag.scope.OperatorId;
import org.handslag.scope.UnitOfWork;
import org.handslag.web.Announcement;
import org.handslag.web.Announcements;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whom to ask at an operator and what is urgent there. Read once for each version of the operator,
 * and then held in memory: every page asks for it.
 */
@Component
public class OperatorSettings implements Announcements {
    private final OperatorContacts contacts;
    private final UrgentNotices notices;
    private final UnitOfWork work;
    private final Map<OperatorId, Known> known = new ConcurrentHashMap<>();

    OperatorSettings(OperatorContacts contacts, UrgentNotices notices, UnitOfWork work) {
        this.contacts = contacts;
        this.notices = notices;
        this.work = work;
    }

    public Contact contact(Operator operator) {
        return of(operator).contact();
    }

    @Override
    public @Nullable Announcement announcement(Operator operator) {
        var notice = of(operator).notice();
        return notice.stands()
                ? new Announcement(notice.text(), notice.since(), notice.updatedAt())
                : null;
    }

    private Known of(Operator operator) {
        var held = known.get(operator.id());
        if (held != null && held.version() == operator.version()) {
            return held;
        }
        var read =
                work.in(
                        operator.id(),
                        () -> new Known(operator.version(), contacts.find(), notices.find()));
        known.put(operator.id(), read);
        return read;
    }

    private record Known(long version, Contact contact, UrgentNotice notice) {}
}
