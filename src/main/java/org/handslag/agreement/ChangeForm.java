package org.handslag.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handslag.ui.Form;
import org.handslag.wish.PersonFields;
import org.jspecify.annotations.Nullable;

/** What is typed when an agreement is to be changed. */
final class ChangeForm {
    private ChangeForm() {}

    /** The next version; null when something is wrong. */
    static Agreeing.@Nullable Changed read(Form form, AgreementVersion before) {
        var change = form.choice("change", VersionChange.class);
        var why = PersonFields.text(form, "why", 500);
        var until = form.optionalDate("until");
        if (change == null || change == VersionChange.FIRST) {
            form.wrong("change", "form.choose");
            return null;
        }
        var content = before.content();
        var last = content.until();
        if (last == null || !form.ok()) {
            return null;
        }
        return switch (change) {
            case EXTENDED -> {
                if (until == null || !until.isAfter(last)) {
                    form.wrong("until", "agreement.wrong.later");
                    yield null;
                }
                yield new Agreeing.Changed(
                        change, why, followed(content.during(content.from(), until)));
            }
            case SHORTENED -> {
                if (until == null || !until.isBefore(last) || until.isBefore(content.from())) {
                    form.wrong("until", "agreement.wrong.earlier");
                    yield null;
                }
                yield new Agreeing.Changed(
                        change, why, followed(content.during(content.from(), until)));
            }
            case RENEWED -> {
                if (until == null || !until.isAfter(last)) {
                    form.wrong("until", "agreement.wrong.later");
                    yield null;
                }
                yield new Agreeing.Changed(change, why, renewed(content, last, until));
            }
            case FIRST, GOALS, TASKS, SCHEDULE, ADJUSTMENTS, MENTOR, OTHER ->
                    new Agreeing.Changed(change, why, content);
        };
    }

    /** A new period after the last day; it asks for a new assessment. */
    private static AgreementContent renewed(
            AgreementContent content, LocalDate last, LocalDate until) {
        return followed(
                content.with(Map.of(AgreementText.ASSESSMENT, ""))
                        .during(last.plusDays(1), until)
                        .followedUp(List.of()));
    }

    /** Days of follow-up that someone has chosen stay where the period allows it. */
    static AgreementContent moved(
            AgreementContent content, LocalDate from, @Nullable LocalDate until) {
        var during = content.during(from, until);
        return content.support().followUps().isEmpty() ? during : followed(during);
    }

    /** Days of follow-up that fall outside go; a period without any gets the usual ones. */
    static AgreementContent followed(AgreementContent content) {
        LocalDate until = content.until();
        var within =
                content.support().followUps().stream()
                        .filter(day -> until == null || !day.isAfter(until))
                        .filter(day -> !day.isBefore(content.from()))
                        .toList();
        return content.followedUp(
                within.isEmpty() && until != null
                        ? AgreementContent.usualFollowUps(content.from(), until)
                        : within);
    }
}
