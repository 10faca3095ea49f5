package org.handslag.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.handslag.directory.Programme;
import org.handslag.directory.Sector;
import org.handslag.questionnaire.Survey;
import org.handslag.relation.RelationState;
import org.handslag.scope.ProgrammeId;
import org.handslag.ui.Form;
import org.handslag.ui.NoPersonalNumber;
import org.handslag.ui.Option;
import org.handslag.ui.Overtaken;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Which workplaces, how often, with which questions and from when.
 *
 * @param surveys those that can be asked with names, of her programmes
 * @param begun whether a round has begun: then its first day is not asked for any more
 */
public record InquiryForm(
        Form form, List<Programme> programmes, List<Survey> surveys, boolean begun) {
    /** The short one that comes with the program. */
    public static final String READY = "ready";

    static final List<String> NAMES =
            List.of("name", "survey", "months", "first-day", "relation", "sector");
    private static final int NAME = 100;

    /** Whoever does not want to be asked never is; whoever rests is left in peace. */
    private static final List<RelationState> RELATIONS =
            List.of(
                    RelationState.PARTNER,
                    RelationState.AMBASSADOR,
                    RelationState.INVITED,
                    RelationState.PROSPECT);

    static Form blank(LocalDate today) {
        return Form.empty()
                .fill("months", "6")
                .fill("first-day", today.plusDays(1))
                .fill("survey", READY)
                .fillAll("relation", List.of("PARTNER", "AMBASSADOR"));
    }

    static Form filled(Inquiry inquiry) {
        var whose = inquiry.whose();
        return Form.empty()
                .fill("name", inquiry.name())
                .fill("survey", inquiry.survey())
                .fill("months", inquiry.rhythm().months())
                .fill("first-day", inquiry.rhythm().first())
                .fillAll("relation", whose.relations().stream().map(Enum::name).toList())
                .fillAll("sector", whose.sectors().stream().map(Enum::name).toList())
                .fill(Overtaken.VERSION, inquiry.version());
    }

    public List<Option> questionnaires(Frame f) {
        var options = new ArrayList<Option>();
        options.add(Option.of(READY, f.t("inquiry.ready-made")));
        surveys.forEach(one -> options.add(Option.of(one.id(), f.plain(one.title()))));
        return options;
    }

    public List<Option> often(Frame f) {
        return Rhythm.USUAL.stream()
                .map(months -> Option.of(months, f.t("inquiry.every", "n", months)))
                .toList();
    }

    public List<Option> relations(Frame f) {
        return f.options(RELATIONS.toArray(RelationState[]::new));
    }

    /** What was typed; the survey is null for the ready-made one. */
    record Typed(
            ProgrammeId programme,
            String name,
            @Nullable Survey survey,
            Rhythm rhythm,
            Inquiry.Whose whose) {}

    /**
     * Null, and what is wrong noted in the form, when it cannot be kept like this.
     *
     * @param before what stood there; null for a new one
     */
    @Nullable Typed read(@Nullable Inquiry before, LocalDate today) {
        var name = NoPersonalNumber.line(form, "name", NAME);
        var programme = before == null ? programme() : before.programme();
        var first = begun && before != null ? before.rhythm().first() : firstDay(before, today);
        var months = form.parsed("months", "form.choose", Integer::valueOf);
        if (months != null && !Rhythm.USUAL.contains(months)) {
            form.wrong("months", "form.choose");
        }
        var relations = form.choices("relation", RelationState.class);
        if (relations.isEmpty() || !RELATIONS.containsAll(relations)) {
            form.wrong("relation", "form.choose");
        }
        var sectors = form.choices("sector", Sector.class);
        var survey = survey(programme);
        if (programme == null || months == null || !form.ok()) {
            return null;
        }
        var whose = new Inquiry.Whose(relations, sectors);
        return new Typed(programme, name, survey, new Rhythm(first, months), whose);
    }

    private LocalDate firstDay(@Nullable Inquiry before, LocalDate today) {
        var day = form.date("first-day");
        var kept = before != null && before.rhythm().first().equals(day);
        if (day != null && !kept && (day.isBefore(today) || day.isAfter(today.plusYears(2)))) {
            form.wrong("first-day", "inquiry.first-day-wrong");
        }
        return day == null ? today : day;
    }

    private @Nullable Survey survey(@Nullable ProgrammeId programme) {
        if (form.chosen("survey", READY)) {
            return null;
        }
        var chosen =
                surveys.stream()
                        .filter(one -> form.chosen("survey", one.id().toString()))
                        .filter(one -> one.programme().equals(programme))
                        .findFirst();
        if (chosen.isEmpty()) {
            form.wrong("survey", "form.choose");
        }
        return chosen.orElse(null);
    }

    private @Nullable ProgrammeId programme() {
        if (programmes.size() == 1) {
            return programmes.getFirst().id();
        }
        var chosen =
                programmes.stream()
                        .map(Programme::id)
                        .filter(id -> form.chosen("programme", id.toString()))
                        .findFirst();
        if (chosen.isEmpty()) {
            form.wrong("programme", "form.choose");
        }
        return chosen.orElse(null);
    }
}
