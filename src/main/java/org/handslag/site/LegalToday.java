package org.handslag.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handslag.home.Today;
import org.handslag.home.TodayItem;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;
import org.handslag.settings.LegalFacts;
import org.springframework.stereotype.Component;

/** Reminds whoever runs the operator of what the law wants to be written, and to be right. */
@Component
class LegalToday implements Today {
    private final LegalFacts facts;

    LegalToday(LegalFacts facts) {
        this.facts = facts;
    }

    @Override
    public List<TodayItem> items(Viewer viewer, LocalDate today) {
        return viewer.has(Role.ADMINISTRATOR) ? reminders(today) : List.of();
    }

    private List<TodayItem> reminders(LocalDate today) {
        var reminders = new ArrayList<TodayItem>();
        var statement = facts.accessibility();
        if (!statement.isFilledIn()) {
            reminders.add(item("site.today.statement", "/settings/accessibility"));
        } else if (statement.isOld(today)) {
            reminders.add(item("site.today.statement-old", "/settings/accessibility"));
        }
        if (facts.dataProtection().basis().isEmpty()) {
            reminders.add(item("site.today.privacy", "/settings/data-protection"));
        }
        return reminders;
    }

    private static TodayItem item(String key, String path) {
        return TodayItem.of(key, Map.of(), path);
    }
}
