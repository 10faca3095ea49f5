package org.handslag.reminder;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.ListFormatter.Type;
import com.ibm.icu.text.ListFormatter.Width;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.handslag.scope.Texts;
import org.handslag.ui.Option;
import org.handslag.web.Frame;

/** Says of an entry in words when, to whom and what. */
public final class Sentences {
    /** Whoever has a seat first. */
    private static final List<SeatState> STATES = List.of(SeatState.values());

    private Sentences() {}

    public static String name(Frame f, Reminder entry) {
        return name(f, entry, entry.saying().subject());
    }

    public static String name(Frame f, TimelineRow row) {
        return name(f, row.entry(), row.subject());
    }

    private static String name(Frame f, Reminder entry, Texts subject) {
        var house = entry.saying().house();
        return house == null ? f.plain(subject) : f.t(house);
    }

    /** Such as "2 days before the start, at 9:00". */
    public static String timing(Frame f, Timing timing) {
        var at = timing.at();
        return f.t(
                "reminder.timing." + timing.unit(),
                "n",
                timing.distance(),
                "side",
                timing.side(),
                "anchor",
                f.t(timing.anchor()),
                "at",
                at == null ? "" : f.time(at),
                "timed",
                at == null ? "no" : "yes");
    }

    public static String reach(Frame f, Reach reach) {
        var hearers = joined(f, Type.AND, reach.hearers().stream().sorted().map(f::t).toList());
        return reach.states().isEmpty() || reach.states().containsAll(Reach.ALL)
                ? hearers
                : f.t("reminder.reach", "who", hearers, "states", states(f, reach.states()));
    }

    private static String states(Frame f, Set<SeatState> states) {
        return joined(
                f,
                Type.OR,
                STATES.stream().filter(states::contains).map(s -> state(f, s)).toList());
    }

    private static String state(Frame f, SeatState state) {
        return f.t("reminder.state." + state);
    }

    private static String joined(Frame f, Type type, List<String> words) {
        return ListFormatter.getInstance(f.locale(), type, Width.WIDE).format(words);
    }

    public static String when(Frame f, Instant moment) {
        var local = f.local(moment);
        return f.t(
                "reminder.when",
                "day",
                f.dateWithWeekday(local.toLocalDate()),
                "time",
                f.time(local.toLocalTime()));
    }

    public static String fate(Frame f, TimelineRow row) {
        return f.t(
                "reminder.fate." + row.fate(),
                "n",
                row.people(),
                "more",
                row.more(),
                "when",
                when(f, row.moment()));
    }

    public static List<Option> states(Frame f) {
        return STATES.stream().map(state -> Option.of(state, state(f, state))).toList();
    }

    public static List<Option> words(Frame f) {
        return List.of(
                Option.of(ReminderForm.OWN, f.t("reminder.own")),
                Option.of(HouseText.START, f.t(HouseText.START), f.t("reminder.house.START")),
                Option.of(
                        HouseText.NAMES_DUE,
                        f.t(HouseText.NAMES_DUE),
                        f.t("reminder.house.NAMES_DUE")));
    }

    public static List<Option> anchors(Frame f) {
        return f.options(Anchor.values());
    }

    public static List<Option> hearers(Frame f) {
        return f.options(Hearer.values());
    }

    public static List<Option> units(Frame f) {
        return f.options(Timing.Unit.values());
    }

    public static List<Option> sides(Frame f) {
        return f.options(TimingForm.Side.values());
    }
}
