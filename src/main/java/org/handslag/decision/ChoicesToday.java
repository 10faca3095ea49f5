package org.handslag.decision;

import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handslag.home.Desk;
import org.handslag.home.MySection;
import org.handslag.home.OnTheDesk;
import org.handslag.home.TodayItem;
import org.handslag.scope.Role;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** All have said yes, someone is to be called, or nothing came of it and the next can be asked. */
@Component
@Order(15)
class ChoicesToday implements OnTheDesk {
    private static final int MOST = 500;

    private final ChoiceReach reach;

    ChoicesToday(ChoiceReach reach) {
        this.reach = reach;
    }

    @Override
    public List<TodayItem> items(Desk desk) {
        var open = reach.all(true, MOST, desk.viewer());
        var items = new ArrayList<TodayItem>();
        long agreed = open.stream().filter(one -> one.turn().isEmpty()).count();
        if (agreed > 0) {
            items.add(item("decision.today.agreed", agreed, "AGREED").asUrgent());
        }
        long late = open.stream().filter(one -> one.isLate(desk.now())).count();
        if (late > 0) {
            items.add(item("decision.today.late", late, "LATE"));
        }
        long next = reach.toAskAnew(desk.viewer());
        if (next > 0) {
            items.add(item("decision.today.next", next, "CLOSED"));
        }
        return items;
    }

    private static TodayItem item(String key, long n, String shown) {
        return TodayItem.of(key, Map.of("n", n), "/choices?shown=" + shown);
    }

    /**
     * On a consultant's "my page": whom to read to, and who has not answered and is to be called.
     */
    @Component
    @Order(3)
    static class ToCall implements MySection {
        private final ChoiceReach reach;
        private final ChoicePages pages;
        private final Templates templates;

        ToCall(ChoiceReach reach, ChoicePages pages, Templates templates) {
            this.reach = reach;
            this.pages = pages;
            this.templates = templates;
        }

        @Override
        public Optional<JteModel> section(Frame f) {
            if (!f.viewer().has(Role.JOB_CONSULTANT)) {
                return Optional.empty();
            }
            var rows =
                    pages.rows(reach.all(true, MOST, f.viewer())).stream()
                            .filter(ChoiceListPage.ChoiceRow::isToCall)
                            .toList();
            pages.seen(f, rows);
            return rows.isEmpty()
                    ? Optional.empty()
                    : Optional.of(templates.decisionToCall(f, rows));
        }
    }
}
