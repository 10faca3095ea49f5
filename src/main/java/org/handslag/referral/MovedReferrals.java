package org.handslag.referral;

import java.util.UUID;
import org.handslag.directory.MovedRows;
import org.handslag.directory.People;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets a wish follow whoever it is of, and whoever follows her, when an entry is merged with
 * another, and back.
 */
@Component
class MovedReferrals {
    private static final String TABLE = "referral";
    private static final String FOLLOWED = "referral.consultant";

    private final MovedRows moved;
    private final ForgottenReferrals forgotten;
    private final JdbcClient db;

    MovedReferrals(MovedRows moved, ForgottenReferrals forgotten, JdbcClient db) {
        this.moved = moved;
        this.forgotten = forgotten;
        this.db = db;
    }

    @EventListener
    void move(PersonsMerged merged) {
        moved.follow(
                merged,
                TABLE,
                "update referral set person_id = :into where person_id = :from returning id");
        moved.follow(
                merged,
                FOLLOWED,
                "update referral set consultant_id = :into where consultant_id = :from returning id");
    }

    @EventListener
    void moveBack(PersonsParted parted) {
        moved.giveBack(parted, TABLE);
        db.sql(
                        """
                        update referral set consultant_id = :from
                         where id = any (:rows) and consultant_id = :into
                        """)
                .param("from", parted.from())
                .param("into", parted.into())
                .param("rows", moved.of(parted.merge(), FOLLOWED).toArray(UUID[]::new))
                .update();
    }

    @EventListener
    void forget(People.Erased erased) {
        forgotten.person(erased.person());
    }
}
