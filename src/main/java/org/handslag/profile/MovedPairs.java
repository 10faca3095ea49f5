package org.handslag.profile;

import java.util.UUID;
import org.handslag.directory.MovedRows;
import org.handslag.directory.People;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets who is kept apart from whom, and how long the way takes, follow whoever is merged, and go
 * with whoever is erased.
 */
@Component
class MovedPairs {
    private static final String MENTEE = "kept_apart.mentee";
    private static final String OTHER = "kept_apart.other";
    private static final String TRAVEL = "travel_time";

    private final MovedRows moved;
    private final ApartRows apart;
    private final TravelTimes times;
    private final JdbcClient db;

    MovedPairs(MovedRows moved, ApartRows apart, TravelTimes times, JdbcClient db) {
        this.moved = moved;
        this.apart = apart;
        this.times = times;
        this.db = db;
    }

    @EventListener
    void move(PersonsMerged merged) {
        moveSide(merged, MENTEE, "mentee_id", "other_id");
        moveSide(merged, OTHER, "other_id", "mentee_id");
        moved.follow(
                merged,
                TRAVEL,
                """
                update travel_time t set person_id = :into
                 where t.person_id = :from
                   and not exists (select from travel_time hers
                                    where hers.person_id = :into
                                      and hers.workplace_id = t.workplace_id)
                returning t.id
                """);
    }

    /** Unless it is known there already, or the two turn out to be one. */
    private void moveSide(PersonsMerged merged, String remembered, String side, String opposite) {
        moved.follow(
                merged,
                remembered,
                """
                update kept_apart a set %1$s = :into
                 where a.%1$s = :from and a.%2$s <> :into
                   and not exists (select from kept_apart hers
                                    where hers.%1$s = :into and hers.%2$s = a.%2$s
                                      and hers.voice = a.voice
                                      and hers.ended_at is null and a.ended_at is null)
                returning a.id
                """
                        .formatted(side, opposite));
    }

    @EventListener
    void moveBack(PersonsParted parted) {
        giveBack(parted, MENTEE, "mentee_id");
        giveBack(parted, OTHER, "other_id");
        moved.giveBack(parted, TRAVEL);
    }

    private void giveBack(PersonsParted parted, String remembered, String side) {
        db.sql(
                        """
                        update kept_apart set %1$s = :from
                         where id = any (:rows) and %1$s = :into
                        """
                                .formatted(side))
                .param("from", parted.from())
                .param("into", parted.into())
                .param("rows", moved.of(parted.merge(), remembered).toArray(UUID[]::new))
                .update();
    }

    @EventListener
    void forget(People.Erased erased) {
        apart.forget(erased.person());
        times.forget(erased.person());
    }
}
