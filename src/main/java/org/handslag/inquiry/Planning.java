package org.handslag.inquiry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.handslag.directory.Programme;
import org.handslag.directory.Programmes;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.questionnaire.Survey;
import org.handslag.questionnaire.SurveyId;
import org.handslag.questionnaire.Surveys;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Operator;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plans inquiries, and lets them rest, go on and end. */
@Component
public class Planning {
    private final Inquiries inquiries;
    private final Surveys surveys;
    private final ReadyMade readyMade;
    private final Programmes programmes;
    private final Journal journal;
    private final Clock clock;

    Planning(
            Inquiries inquiries,
            Surveys surveys,
            ReadyMade readyMade,
            Programmes programmes,
            Journal journal,
            Clock clock) {
        this.inquiries = inquiries;
        this.surveys = surveys;
        this.readyMade = readyMade;
        this.programmes = programmes;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param page null for a new one
     */
    InquiryForm form(Frame f, Form form, @Nullable InquiryPage page) {
        var hers = f.viewer().programmes(Role.COORDINATOR);
        List<Programme> own =
                programmes.active(f.home().today(clock)).stream()
                        .filter(p -> hers == null || List.of(hers).contains(p.id().value()))
                        .toList();
        var askable =
                own.stream()
                        .flatMap(programme -> surveys.open(programme.id()).stream())
                        .filter(Survey::named)
                        .toList();
        return new InquiryForm(form, own, askable, page != null && !page.rounds().isEmpty());
    }

    InquiryId begin(Frame f, InquiryForm.Typed typed) {
        return begin(
                new Inquiry(
                        InquiryId.next(),
                        typed.programme(),
                        typed.name(),
                        survey(f, typed),
                        typed.rhythm(),
                        typed.whose(),
                        Inquiry.Standing.running(),
                        0),
                f.viewer());
    }

    /** One with the ready-made questions. */
    public InquiryId begin(
            ProgrammeId programme,
            String name,
            Rhythm rhythm,
            Inquiry.Whose whose,
            Operator home,
            Viewer by) {
        var today = LocalDate.ofInstant(clock.instant(), home.zone());
        var survey = readyMade.write(programme, home, today, by).id();
        var standing = Inquiry.Standing.running();
        var id = InquiryId.next();
        return begin(new Inquiry(id, programme, name, survey, rhythm, whose, standing, 0), by);
    }

    private InquiryId begin(Inquiry inquiry, Viewer by) {
        inquiries.add(inquiry, by.person(), clock.instant());
        note(by, "inquiry.added", inquiry.id(), Map.of(), facts(inquiry));
        return inquiry.id();
    }

    /** False when someone else saved first. */
    boolean change(Frame f, Inquiry before, InquiryForm.Typed typed) {
        var after = before.rewritten(typed.name(), survey(f, typed), typed.rhythm(), typed.whose());
        if (!inquiries.save(after)) {
            return false;
        }
        note(f.viewer(), "inquiry.changed", after.id(), facts(before), facts(after));
        return true;
    }

    /** In turn: whoever asks just now is waited for. */
    void become(InquiryId id, Viewer by, String what, BiFunction<Inquiry, Instant, Inquiry> verb) {
        var inquiry = inquiries.locked(id).orElseThrow(NotVisible::new);
        inquiries.saveStanding(verb.apply(inquiry, clock.instant()));
        note(by, what, id, Map.of(), Map.of());
    }

    private SurveyId survey(Frame f, InquiryForm.Typed typed) {
        var chosen = typed.survey();
        return chosen == null
                ? readyMade
                        .write(typed.programme(), f.home(), f.home().today(clock), f.viewer())
                        .id()
                : chosen.id();
    }

    private void note(
            Viewer by, String what, InquiryId id, Map<String, ?> before, Map<String, ?> after) {
        journal.changed(by, what, new Subject(InquiryLetters.SUBJECT, id.value()), before, after);
    }

    private static Map<String, ?> facts(Inquiry inquiry) {
        return Map.of(
                "name", inquiry.name(),
                "months", inquiry.rhythm().months(),
                "first-day", inquiry.rhythm().first(),
                "relations", inquiry.whose().relations(),
                "sectors", inquiry.whose().sectors());
    }
}
