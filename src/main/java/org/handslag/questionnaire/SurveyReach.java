package org.handslag.questionnaire;

import java.util.List;
import org.handslag.directory.Programme;
import org.handslag.directory.Programmes;
import org.handslag.scope.NotVisible;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Role;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** What a coordinator reaches: the surveys of her programmes. The rest does not exist. */
@Component
class SurveyReach {
    static final String PROGRAMME = "programme";

    private final SurveyRows rows;
    private final Programmes programmes;

    SurveyReach(SurveyRows rows, Programmes programmes) {
        this.rows = rows;
        this.programmes = programmes;
    }

    List<Survey> all(Frame f) {
        return rows.all(f.viewer().programmes(Role.COORDINATOR));
    }

    SurveyPage page(Frame f, SurveyId id) {
        return new SurveyPage(survey(f, id), rows.latest(id));
    }

    Survey survey(Frame f, SurveyId id) {
        return rows.find(id)
                .filter(survey -> own(f).stream().anyMatch(p -> p.id().equals(survey.programme())))
                .orElseThrow(NotVisible::new);
    }

    /** Her programmes to choose among. */
    List<Option> programmes(Frame f) {
        return own(f).stream().map(p -> Option.of(p.id(), f.plain(p.name()))).toList();
    }

    /** The chosen one, or the only one; notes a problem when one of several must be chosen. */
    ProgrammeId chosen(Frame f, Form form) {
        var own = own(f);
        var first = own.stream().findFirst().orElseThrow(NotVisible::new).id();
        if (own.size() == 1) {
            return first;
        }
        var chosen = form.parsed(PROGRAMME, "form.choose", ProgrammeId::of);
        if (chosen != null && own.stream().noneMatch(p -> p.id().equals(chosen))) {
            form.wrong(PROGRAMME, "form.choose");
        }
        return chosen == null ? first : chosen;
    }

    private List<Programme> own(Frame f) {
        var held = f.viewer().programmes(Role.COORDINATOR);
        return programmes.all().stream()
                .filter(p -> held == null || List.of(held).contains(p.id().value()))
                .toList();
    }
}
