package org.handslag.decision;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.home.MySection;
import org.handslag.scope.Role;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** On a consultant's "my page": whom to read to, and who has not answered and is to be called. */
@Component
@Order(3)
class ToCallSection implements MySection {
    private static final int MOST = 100;

    private final ChoiceReach reach;
    private final ChoicePages pages;
    private final Templates templates;

    ToCallSection(ChoiceReach reach, ChoicePages pages, Templates templates) {
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
        return rows.isEmpty() ? Optional.empty() : Optional.of(templates.decisionToCall(f, rows));
    }
}
