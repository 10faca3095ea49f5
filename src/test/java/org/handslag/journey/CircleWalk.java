package org.handslag.journey;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.support.Inbox;
import org.handslag.support.Staff;
import org.handslag.support.TestClock;
import org.handslag.support.Walk;
import org.handslag.support.Way;
import org.handslag.ui.Spoken;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * A whole mentorship of one operator, gone through by its people, each in a window of her own. Time
 * passes by {@link #on}: then everything has been done that the program does by itself.
 */
final class CircleWalk implements AutoCloseable {
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final ListableBeanFactory beans;
    private final Staff staff;
    private final Inbox inbox;
    private final TestClock clock;
    private final Walk.Start start;
    private final Operator operator;
    private final List<Window> windows = new ArrayList<>();
    private String path = "";

    CircleWalk(BeanFactory beans, Walk.Start start, Operator operator) {
        this.beans = (ListableBeanFactory) beans;
        this.staff = beans.getBean(Staff.class);
        this.inbox = beans.getBean(Inbox.class);
        this.clock = beans.getBean(TestClock.class);
        this.start = start;
        this.operator = operator;
    }

    Operator operator() {
        return operator;
    }

    /** A window of someone who is known already. */
    Window window(String as, PersonId person, Way way, int width) {
        var walk = start.named(as).in(operator.language().toLanguageTag(), way, width);
        var window =
                new Window(
                        walk,
                        clock,
                        () -> staff.wayIn(operator, person),
                        () -> staff.confirm(operator, person));
        windows.add(window);
        return window;
    }

    /** A window of someone whom the program comes to know by this name and address. */
    Window window(String as, String name, String email, Way way, int width) {
        var walk = start.named(as).in(operator.language().toLanguageTag(), way, width);
        var window =
                new Window(
                        walk,
                        clock,
                        () -> staff.wayIn(operator, staff.person(operator, name, email)),
                        () -> staff.confirm(operator, staff.person(operator, name, email)));
        windows.add(window);
        return window;
    }

    /** It is the morning of this day, and the program has done what it does by itself. */
    void on(LocalDate day) {
        clock.set(day.atTime(MORNING).atZone(operator.zone()).toInstant());
        for (var task : beans.getBeansOfType(RecurringTask.class).values()) {
            run(task);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void run(RecurringTask task) {
        task.executeRecurringly(new TaskInstance(task.getName(), RecurringTask.INSTANCE), null);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), operator.zone());
    }

    /** As the pages write a day. */
    String spoken(LocalDate day) {
        return Spoken.date(day, Locale.of(operator.language().getLanguage()));
    }

    /** The last link with this part that was written to someone. */
    String link(String reader, String part) {
        return inbox.of(operator, reader).reversed().stream()
                .filter(letter -> letter.text().contains(part))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link to " + part + " for " + reader))
                .path(part);
    }

    /** A page of the operator. */
    String home(String below) {
        return "/" + operator.slug() + below;
    }

    /** The mentorship has been put together: this is its page. */
    void found(String url) {
        this.path = url.replaceAll("^https?://[^/]+", "").replaceAll("[?#].*", "");
    }

    /** The mentorship's page, or one below it. */
    String page(String below) {
        return path + below;
    }

    @Override
    public void close() {
        windows.forEach(Window::close);
    }
}
