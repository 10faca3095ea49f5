package org.handslag.commission;

import org.handslag.directory.MovedRows;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a coordinator has done with orders follows her when two entries turn out to be one. */
@Component
class OrderMerge {
    private static final String STEP = "commission_step";
    private static final String NOTE = "commission_note";

    private final MovedRows moved;

    OrderMerge(MovedRows moved) {
        this.moved = moved;
    }

    @EventListener
    void hear(PersonsMerged merged) {
        follow(merged, STEP);
        follow(merged, NOTE);
    }

    @EventListener
    void hear(PersonsParted parted) {
        moved.giveBack(parted, STEP);
        moved.giveBack(parted, NOTE);
    }

    private void follow(PersonsMerged merged, String table) {
        moved.follow(
                merged,
                table,
                "update "
                        + table
                        + """
                         set person_id = :into
                         where person_id = :from
                        returning id
                        """);
    }
}
