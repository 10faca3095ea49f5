package org.handslag.office;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.handslag.course.Approval;
import org.handslag.course.CourseInstance;
import org.handslag.course.InstanceSize;
import org.handslag.course.Plan;
import org.handslag.course.Promotion;
import org.handslag.course.Window;
import org.handslag.scope.Email;
import org.handslag.scope.Texts;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/** What a coordinator writes about an instance. */
record InstanceForm(Form form, Frame f, Instant now) {
    private static final Duration FAR = Duration.ofDays(3650);
    private static final int MOST_SEATS = 2000;
    private static final int LINE = 200;
    private static final int SHORT = 40;

    InstanceForm fill(CourseInstance.Details details, Instant starts) {
        form.fill("language", details.language().toLanguageTag())
                .fill("leader", details.leader())
                .fill("contactName", details.contact().name())
                .fill("contactEmail", details.contact().email())
                .fill("contactTelephone", details.contact().telephone())
                .fill("promotion", details.promotion().name())
                .fill("approval", details.approval().needed() ? "yes" : null)
                .fill("answerDays", details.approval().days());
        OfficeFields.cost(f).fill(form, details.cost());
        OfficeFields.note(f).fill(form, details.note());
        new Deadlines(form, f.home().zone()).fill(details.window(), starts);
        return this;
    }

    InstanceForm fill(InstanceSize size) {
        form.fill("capacity", size.capacity())
                .fill("minimum", size.minimum())
                .fill("decideBy", size.decideBy());
        return this;
    }

    /** Null when something is wrong; the problems are noted. */
    @Nullable Plan plan(WhereForm there) {
        var where = there.read(null, f, now);
        var starts = where == null ? now.plus(FAR) : where.starts();
        var size = size(LocalDate.ofInstant(starts, f.home().zone()));
        var details = details(starts, null);
        return where == null || !form.ok()
                ? null
                : new Plan(details, where, size, !form.ticked("unlisted"));
    }

    CourseInstance.Details details(Instant starts, CourseInstance.@Nullable Details before) {
        var today = LocalDate.ofInstant(now, f.home().zone());
        return new CourseInstance.Details(
                language(),
                OfficeFields.cost(f)
                        .read(form, before == null ? Texts.none() : before.cost(), today),
                form.optionalLine("leader", LINE),
                contact(),
                OfficeFields.note(f)
                        .read(form, before == null ? Texts.none() : before.note(), today),
                window(starts, before),
                promotion(),
                approval());
    }

    /** Decided two weeks before the first day unless another day is written. */
    InstanceSize size(LocalDate firstDay) {
        var capacity = form.number("capacity", 1, MOST_SEATS);
        var minimum = form.value("minimum").isBlank() ? 0 : form.number("minimum", 0, MOST_SEATS);
        if (minimum > capacity) {
            form.wrong("minimum", "office.minimum-too-high");
        }
        var decideBy = form.optionalDate("decideBy");
        if (decideBy != null && decideBy.isAfter(firstDay)) {
            form.wrong("decideBy", "office.after-start");
        }
        return decideBy == null
                ? InstanceSize.usual(capacity, minimum, firstDay)
                : new InstanceSize(capacity, minimum, decideBy);
    }

    boolean isOf(CourseInstance instance) {
        return form.value(Overtaken.VERSION).equals(String.valueOf(instance.version()));
    }

    private Window window(Instant starts, CourseInstance.@Nullable Details before) {
        return new Deadlines(form, f.home().zone())
                .read(starts, before == null ? null : before.window(), now);
    }

    private Locale language() {
        var tag = form.line("language", SHORT);
        return OfficeFields.LANGUAGES.stream()
                .filter(language -> language.toLanguageTag().equals(tag))
                .findFirst()
                .orElseGet(() -> otherLanguage(tag));
    }

    private Locale otherLanguage(String tag) {
        if (!tag.isEmpty()) {
            form.wrong("language", "form.choose");
        }
        return f.home().language();
    }

    private CourseInstance.Contact contact() {
        var name = form.line("contactName", LINE);
        var email = form.optionalLine("contactEmail", LINE);
        var telephone = form.optionalLine("contactTelephone", SHORT);
        if (!email.isEmpty() && Email.parse(email).isEmpty()) {
            form.wrong("contactEmail", "form.email");
        }
        if (email.isEmpty() && telephone.isEmpty()) {
            form.wrong("contactEmail", "office.contact-missing");
        }
        return new CourseInstance.Contact(name, email, telephone);
    }

    private Approval approval() {
        var days =
                form.value("answerDays").isBlank() && !form.ticked("approval")
                        ? Approval.USUAL_DAYS
                        : form.number("answerDays", 1, Approval.MOST_DAYS);
        return new Approval(form.ticked("approval"), days);
    }

    private Promotion promotion() {
        return form.optionalChoice("promotion", Promotion.class).orElse(Promotion.BY_DATE);
    }
}
