package org.handslag.experience;

import java.util.UUID;
import org.handslag.directory.MovedRows;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets cards follow their writer when two entries become one, and back. */
@Component
class MovedCards {
    private static final String TABLE = "experience_card";

    private final MovedRows moved;
    private final JdbcClient db;

    MovedCards(MovedRows moved, JdbcClient db) {
        this.moved = moved;
        this.db = db;
    }

    @EventListener
    void move(PersonsMerged merged) {
        moved.follow(
                merged,
                TABLE,
                "update experience_card set writer_id = :into where writer_id = :from returning id");
    }

    @EventListener
    void moveBack(PersonsParted parted) {
        db.sql(
                        """
                        update experience_card set writer_id = :from
                         where id = any (:rows) and writer_id = :into
                        """)
                .param("from", parted.from())
                .param("into", parted.into())
                .param("rows", moved.of(parted.merge(), TABLE).toArray(UUID[]::new))
                .update();
    }
}
