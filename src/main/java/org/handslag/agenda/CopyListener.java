package org.handslag.agenda;

import org.handslag.course.InstanceCopied;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives the copy of a date its programme too, not yet shown to everyone. */
@Component
class CopyListener {
    private final DayProgrammes programmes;

    CopyListener(DayProgrammes programmes) {
        this.programmes = programmes;
    }

    @EventListener
    void hear(InstanceCopied copied) {
        var programme = programmes.of(copied.from().id());
        if (!programme.isEmpty()) {
            programmes.copy(programme, copied.to(), copied.by());
        }
        if (programme.contract() != null) {
            programmes.under(copied.to(), programme.contract(), copied.by());
        }
    }
}
