package org.handslag.feed;

import org.handslag.directory.MovedRows;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets a calendar go on showing someone's courses when her entry is merged with another. */
@Component
class MovedFeeds {
    private static final String TABLE = "calendar_feed";

    private final MovedRows moved;

    MovedFeeds(MovedRows moved) {
        this.moved = moved;
    }

    @EventListener
    void move(PersonsMerged merged) {
        moved.follow(
                merged,
                TABLE,
                "update calendar_feed set person_id = :into where person_id = :from returning id");
    }

    @EventListener
    void moveBack(PersonsParted parted) {
        moved.giveBack(parted, TABLE);
    }
}
