package org.handslag.registered;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Texts;
import org.handslag.seats.Pool;
import org.handslag.ui.Column;
import org.handslag.ui.Form;
import org.handslag.web.Frame;

/**
 * The list of who is registered on a date.
 *
 * @param asked what it is narrowed to
 * @param rows in their order, each group by itself; groups without rows are left out
 * @param counts of each group, whatever is asked for
 * @param conditional whose place or turn hangs on an earlier course, likewise
 */
public record RegisteredPage(
        CourseInstance instance,
        Texts title,
        Pool pool,
        Form asked,
        Map<Group, List<RegisteredRow>> rows,
        Map<Group, Integer> counts,
        long conditional,
        Instant now) {

    public String path() {
        return "/instances/" + instance.id() + "/registered";
    }

    public int count(Group group) {
        return counts.getOrDefault(group, 0);
    }

    /** Whether anybody ever was registered. */
    public boolean isEmpty() {
        return counts.isEmpty();
    }

    public boolean isNarrowed() {
        return asked.ticked("q")
                || asked.ticked("group")
                || asked.ticked(RegisteredFilter.CONDITIONAL);
    }

    /** Whether someone can still be registered. */
    public boolean isOpen() {
        return instance.isPublished() && !instance.isCancelled() && !instance.isOver(now);
    }

    public boolean isRunning() {
        return isOpen() && instance.hasBegun(now);
    }

    /** The heads of the table of one group. */
    public List<Column> columns(Frame f, Group group) {
        return List.of(
                head(f, group, "registered.name", RegisteredFilter.By.NAME),
                head(f, group, "registered.workplace", RegisteredFilter.By.WORKPLACE),
                Column.text(f.t("registered.came-in")),
                Column.text(f.t("registered.reached")),
                head(f, group, "registered.since." + group, RegisteredFilter.By.WHEN));
    }

    private Column head(Frame f, Group group, String key, RegisteredFilter.By sort) {
        var head = Column.text(f.t(key));
        if (group == Group.WAITING) {
            return head;
        }
        var address =
                "?sort=%s&group=%s&q=%s"
                        .formatted(
                                sort,
                                asked.value("group"),
                                URLEncoder.encode(asked.value("q"), StandardCharsets.UTF_8));
        return head.sorted(
                f.to(path() + address), RegisteredFilter.sort(asked) == sort ? "ascending" : null);
    }
}
