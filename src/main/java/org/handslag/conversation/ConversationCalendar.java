package org.handslag.conversation;

import java.time.Instant;
import java.util.List;
import org.handslag.calendar.CalendarEntry;
import org.handslag.calendar.CalendarFile;
import org.handslag.mentorship.CircleRole;
import org.handslag.message.Attachment;
import org.handslag.scope.Operator;
import org.handslag.ui.Words;
import org.handslag.web.Addresses;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Conversations as they stand in someone's calendar, which others may see: "conversation", when,
 * and where. It names nobody, no organiser and no address of a programme.
 */
@Component
class ConversationCalendar {
    private final Addresses addresses;

    ConversationCalendar(Addresses addresses) {
        this.addresses = addresses;
    }

    /** Each is an event of its own with its own uid; they have the same sequence. */
    CalendarFile file(
            List<Conversation> those,
            @Nullable CircleRole reader,
            Words words,
            Operator home,
            Instant at) {
        var first = those.getFirst();
        var entry =
                new CalendarEntry(
                        "conversation@" + addresses.host(),
                        first.sequence(),
                        at,
                        home.zone(),
                        new CalendarEntry.Words(
                                words.t("conversation.one"),
                                where(first.plan(), reader, words),
                                "",
                                null),
                        null,
                        those.stream().map(one -> session(one, home)).toList());
        return first.outcome() == ConversationOutcome.CANCELLED
                ? CalendarFile.cancelled(entry, null)
                : CalendarFile.published(entry);
    }

    static Attachment attached(CalendarFile file, Words words) {
        var name = words.t("conversation.file-name") + ".ics";
        return new Attachment(name, file.contentType(), file.bytes());
    }

    /** The place, or who calls whom, in words to the reader herself. */
    static String where(ConversationPlan plan, @Nullable CircleRole reader, Words words) {
        var caller = plan.caller();
        if (caller == null) {
            return plan.place();
        }
        if (reader != CircleRole.MENTEE
                && reader != CircleRole.MENTOR
                && reader != CircleRole.STAND_IN) {
            return words.t("conversation.calls." + caller);
        }
        return words.t(caller.is(reader) ? "conversation.you-call" : "conversation.you-are-called");
    }

    private static CalendarEntry.Session session(Conversation one, Operator home) {
        return new CalendarEntry.Session(
                one.id().toString(),
                one.plan().starts().atZone(home.zone()).toLocalDateTime(),
                one.plan().ends().atZone(home.zone()).toLocalDateTime());
    }
}
