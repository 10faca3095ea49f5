package org.handslag.reminder;

import java.time.Clock;
import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.journal.Reads;
import org.handslag.message.Draft;
import org.handslag.message.Messages;
import org.handslag.reminder.Addressees.Addressee;
import org.handslag.reminder.Addressees.Except;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** Shows what one reader gets, and notes whom the onlooker has read about. */
@Component
class Previewing {
    private final Addressees addressees;
    private final Drafting drafting;
    private final Messages messages;
    private final Reads reads;
    private final Clock clock;

    Previewing(
            Addressees addressees, Drafting drafting, Messages messages, Reads reads, Clock clock) {
        this.addressees = addressees;
        this.drafting = drafting;
        this.messages = messages;
        this.reads = reads;
        this.clock = clock;
    }

    /** Makes of a reader what she would get. */
    interface Example {
        Draft to(Addressee addressee);
    }

    ReminderPreview of(Frame f, Occasion occasion, CourseInstance instance, Form form) {
        var all = addressees.of(occasion.entry(), addressees.crowd(instance), Except.NOBODY);
        var now = clock.instant();
        var read = occasion.moment().isAfter(now) ? occasion.moment() : now;
        return of(f, all, form, one -> drafting.example(occasion, one, instance, read));
    }

    /** As the one who is chosen in the form gets it, or else the first. */
    ReminderPreview of(Frame f, List<Addressee> all, Form form, Example example) {
        reads.read(f.viewer(), "reminder", Addressees.named(all));
        var shown =
                all.stream()
                        .filter(one -> form.chosen(ReminderPreview.AS, one.key().toString()))
                        .findFirst()
                        .or(() -> all.stream().findFirst());
        shown.ifPresent(one -> form.fill(ReminderPreview.AS, one.key()));
        var letter = shown.map(one -> messages.preview(example.to(one))).orElse(null);
        return new ReminderPreview(ReminderPreview.readers(f, all), letter, form);
    }
}
