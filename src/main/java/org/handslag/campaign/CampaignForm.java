package org.handslag.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handslag.campaign.Campaign.Pace;
import org.handslag.campaign.Campaign.Standing;
import org.handslag.course.CourseInstanceId;
import org.handslag.directory.Programme;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Texts;
import org.handslag.ui.Form;
import org.handslag.ui.NoPersonalNumber;
import org.handslag.ui.Option;
import org.handslag.ui.TextsField;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign says, when it goes and to which dates it invites.
 *
 * @param languages those that can be written in, the operator's own first
 */
public record CampaignForm(
        Form form, List<Locale> languages, List<Programme> programmes, List<Option> dates) {
    private static final int NAME = 100;
    private static final int SUBJECT = 150;
    private static final int TEXT = 5000;
    private static final int MOST_A_DAY = 100_000;

    public TextsField subject() {
        return TextsField.line("subject", languages, SUBJECT);
    }

    public TextsField text() {
        return TextsField.lines("text", languages, TEXT);
    }

    static Form filled(Campaign campaign, List<Locale> languages) {
        var form =
                Form.empty()
                        .fill("name", campaign.name())
                        .fill("programme", campaign.programme())
                        .fill("first-day", campaign.pace().firstDay())
                        .fill("hour", campaign.pace().hour())
                        .fill("per-day", campaign.pace().perDay())
                        .fill("version", campaign.version())
                        .fillAll(
                                "date",
                                campaign.dates().stream().map(CourseInstanceId::toString).toList());
        var typed = new CampaignForm(form, languages, List.of(), List.of());
        typed.subject().fill(form, campaign.subject());
        typed.text().fill(form, campaign.text());
        return form;
    }

    /**
     * Null, and what is wrong noted in the form, when it cannot be kept like this.
     *
     * @param before what stood there; null for a new one
     */
    @Nullable Campaign read(@Nullable Campaign before, MergeWords words, LocalDate today) {
        var name = NoPersonalNumber.line(form, "name", NAME);
        var programme = before == null ? programme() : before.programme();
        var pace =
                new Pace(
                        firstDay(today),
                        form.number("hour", 0, 23),
                        form.number("per-day", 1, MOST_A_DAY));
        var invited = invited();
        var subject = subject().read(form, before == null ? Texts.none() : before.subject(), today);
        var text = text().read(form, before == null ? Texts.none() : before.text(), today);
        languages.forEach(language -> check(language, subject, text, words));
        if (text.isEmpty() && subject.isEmpty()) {
            form.wrong(subject().in(languages.getFirst()), "form.missing");
            form.wrong(text().in(languages.getFirst()), "form.missing");
        }
        if (programme == null || !form.ok()) {
            return null;
        }
        return before == null
                ? new Campaign(
                        CampaignId.next(),
                        programme,
                        name,
                        subject,
                        text,
                        pace,
                        invited,
                        Standing.draft(),
                        0)
                : before.rewritten(name, subject, text, pace, invited);
    }

    private LocalDate firstDay(LocalDate today) {
        var day = form.date("first-day");
        if (day != null && (day.isBefore(today) || day.isAfter(today.plusYears(2)))) {
            form.wrong("first-day", "campaign.first-day-wrong");
        }
        return day == null ? today : day;
    }

    private @Nullable ProgrammeId programme() {
        if (programmes.size() == 1) {
            return programmes.getFirst().id();
        }
        return programmes.stream()
                .map(Programme::id)
                .filter(id -> form.chosen("programme", id.toString()))
                .findFirst()
                .orElseGet(
                        () -> {
                            form.wrong("programme", "form.choose");
                            return null;
                        });
    }

    private List<CourseInstanceId> invited() {
        var chosen = new ArrayList<CourseInstanceId>();
        for (var id : form.values("date")) {
            if (dates.stream().anyMatch(option -> option.value().equals(id))) {
                chosen.add(CourseInstanceId.of(id));
            } else {
                form.wrong("date", "form.choose");
            }
        }
        return chosen;
    }

    private void check(Locale language, Texts subject, Texts text, MergeWords words) {
        var subjectField = subject().in(language);
        var textField = text().in(language);
        var inSubject = subject.in(language);
        var inText = text.in(language);
        if (inSubject.isEmpty() != inText.isEmpty()) {
            form.wrong(inSubject.isEmpty() ? subjectField : textField, "form.missing");
        }
        check(subjectField, inSubject, words, words.words(language));
        check(textField, inText, words, words.words(language));
    }

    private void check(String field, String typed, MergeWords words, String allowed) {
        NoPersonalNumber.in(form, field, typed);
        var unknown = words.wording(typed).unknown();
        if (!unknown.isEmpty()) {
            form.wrong(
                    field,
                    "circular.unknown-word",
                    Map.of("word", unknown.getFirst(), "words", allowed));
        }
    }
}
