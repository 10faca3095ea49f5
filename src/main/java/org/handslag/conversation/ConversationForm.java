package org.handslag.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.handslag.plain.UnaskedWords;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;

/** The fields of a conversation that is planned or moved. */
record ConversationForm(Form form) {
    static final List<String> TEXTS = List.of("place");
    private static final int USUAL_MINUTES = 30;
    private static final Duration AHEAD = Duration.ofDays(366);

    /** As the last one, a week later; empty for the first. */
    static Form begun(@Nullable Conversation last, LocalDate today, ZoneId zone) {
        if (last == null) {
            return Form.empty().fill("minutes", USUAL_MINUTES).fill("way", ConversationWay.PLACE);
        }
        var plan = last.plan().later(7, zone);
        while (plan.starts().atZone(zone).toLocalDate().isBefore(today)) {
            plan = plan.later(7, zone);
        }
        return filled(plan, zone);
    }

    static Form filled(ConversationPlan plan, ZoneId zone) {
        var starts = plan.starts().atZone(zone);
        return Form.empty()
                .fill("day", starts.toLocalDate())
                .fill("time", starts.toLocalTime())
                .fill("minutes", plan.minutes())
                .fill("way", plan.way())
                .fill("place", plan.place())
                .fill("caller", plan.caller());
    }

    /** Null when something is wrong, or the writer is to be told of what nobody asked for first. */
    @Nullable ConversationPlan read(Instant now, ZoneId zone) {
        var starts = starts(form.date("day"), form.time("time"), now, zone);
        var minutes = form.number("minutes", 5, 240);
        var way = form.choice("way", ConversationWay.class);
        var place = form.optionalLine("place", ConversationPlan.LONGEST_PLACE);
        var caller = form.optionalChoice("caller", ConversationCaller.class).orElse(null);
        if (way == ConversationWay.PLACE && place.isEmpty() && form.problem("place") == null) {
            form.wrong("place", "conversation.wrong.place");
        }
        if (way == ConversationWay.TELEPHONE && caller == null) {
            form.wrong("caller", "conversation.wrong.caller");
        }
        if (starts == null || way == null || !form.ok()) {
            return null;
        }
        if (!UnaskedWords.in(form, TEXTS).wereTold(form)) {
            return null;
        }
        return way == ConversationWay.PLACE
                ? new ConversationPlan(starts, minutes, way, place, null)
                : new ConversationPlan(starts, minutes, way, "", caller);
    }

    /** How many weeks in a row. */
    int times() {
        return form.value("times").isBlank()
                ? 1
                : form.number("times", 1, ConversationPlan.MOST_WEEKS);
    }

    private @Nullable Instant starts(
            @Nullable LocalDate day, @Nullable LocalTime time, Instant now, ZoneId zone) {
        if (day == null || time == null) {
            return null;
        }
        var starts = day.atTime(time).atZone(zone).toInstant();
        if (!starts.isAfter(now)) {
            form.wrong("day", "conversation.wrong.over");
        } else if (starts.isAfter(now.plus(AHEAD))) {
            form.wrong("day", "conversation.wrong.far");
        }
        return starts;
    }
}
