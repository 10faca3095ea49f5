package org.handslag.membership;

import java.util.List;
import java.util.UUID;
import org.handslag.directory.MovedRows;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What someone suggested, wanted and offered follows her when two entries become one. */
@Component
class MovedMembers {
    private static final List<String> OF_PERSONS = List.of("topic_second", "host_offer");

    private final MovedRows moved;
    private final JdbcClient db;

    MovedMembers(MovedRows moved, JdbcClient db) {
        this.moved = moved;
        this.db = db;
    }

    @EventListener
    void move(PersonsMerged merged) {
        moved.follow(
                merged,
                "topic",
                "update topic set proposed_by = :into where proposed_by = :from returning id");
        moved.follow(
                merged,
                "host_offer",
                """
                update host_offer o set person_id = :into
                 where o.person_id = :from
                   and (o.withdrawn_at is not null or o.taken_at is not null
                        or not exists (select from host_offer hers
                                        where hers.person_id = :into
                                          and hers.workplace = o.workplace
                                          and hers.withdrawn_at is null
                                          and hers.taken_at is null))
                returning id
                """);
        moved.follow(
                merged,
                "topic_second",
                """
                update topic_second s set person_id = :into
                 where s.person_id = :from
                   and not exists (select from topic_second hers
                                    where hers.topic_id = s.topic_id and hers.person_id = :into)
                   and not exists (select from topic t
                                    where t.id = s.topic_id and t.proposed_by = :into)
                returning id
                """);
    }

    @EventListener
    void moveBack(PersonsParted parted) {
        OF_PERSONS.forEach(table -> moved.giveBack(parted, table));
        db.sql(
                        """
                        update topic set proposed_by = :from
                         where id = any (:rows) and proposed_by = :into
                        """)
                .param("from", parted.from())
                .param("into", parted.into())
                .param("rows", moved.of(parted.merge(), "topic").toArray(UUID[]::new))
                .update();
    }
}
