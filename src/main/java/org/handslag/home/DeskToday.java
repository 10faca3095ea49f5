package org.handslag.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.handslag.scope.Operators;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that lies on a coordinator's desk. */
@Component
class DeskToday implements Today {
    private final ObjectProvider<OnTheDesk> modules;
    private final Operators operators;
    private final Clock clock;

    DeskToday(ObjectProvider<OnTheDesk> modules, Operators operators, Clock clock) {
        this.modules = modules;
        this.operators = operators;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> items(Viewer viewer, LocalDate today) {
        if (!viewer.has(Role.COORDINATOR)) {
            return List.of();
        }
        var operator = operators.find(viewer.operator()).orElseThrow();
        var desk = new Desk(viewer, operator, clock.instant());
        return modules.orderedStream().flatMap(module -> module.items(desk).stream()).toList();
    }
}
