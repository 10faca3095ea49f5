package org.handslag.questionnaire;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import org.handslag.sheet.ListFile;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

/** The surveys: begun empty or from a ready-made one, and changed. */
@Page
class SurveyController {
    private final SurveyReach reach;
    private final Writing writing;
    private final ReadyMade readyMade;
    private final Templates templates;
    private final Clock clock;

    SurveyController(
            SurveyReach reach,
            Writing writing,
            ReadyMade readyMade,
            Templates templates,
            Clock clock) {
        this.reach = reach;
        this.writing = writing;
        this.readyMade = readyMade;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/surveys")
    @Allow(value = Who.COORDINATOR, to = "see the surveys")
    ResponseEntity<?> index(Frame f) {
        return Answer.page(index(f, Form.empty()));
    }

    private JteModel index(Frame f, Form form) {
        return templates.questionnaireIndex(f, reach.all(f), reach.programmes(f), form);
    }

    @GetMapping("/surveys.{ending}")
    @Allow(value = Who.COORDINATOR, to = "download the surveys")
    ResponseEntity<?> download(Frame f, @PathVariable String ending) {
        var all = reach.all(f);
        return ListFile.of(f, ending, SurveyFile.columns(f), all::stream)
                .named(f.t("questionnaire.file"));
    }

    @GetMapping("/surveys/new")
    @Allow(value = Who.COORDINATOR, to = "begin to write a survey")
    ResponseEntity<?> blank(Frame f) {
        var form = Form.empty().fill(SurveyForm.NAMED, "no");
        return Answer.page(templates.questionnaireNew(f, form, reach.programmes(f)));
    }

    @PostMapping("/surveys")
    @Allow(value = Who.COORDINATOR, to = "write a survey")
    ResponseEntity<?> create(Frame f, Form form) {
        var survey = typed(f, form).create(reach.chosen(f, form));
        if (!form.ok()) {
            return Answer.invalid(templates.questionnaireNew(f, form, reach.programmes(f)));
        }
        writing.create(survey, List.of(), f.viewer());
        return Answer.done(f, "/surveys/" + survey.id(), "questionnaire.done.created");
    }

    @PostMapping("/surveys/ready-made")
    @Allow(value = Who.COORDINATOR, to = "begin with the ready-made evaluation of a course")
    ResponseEntity<?> createReadyMade(Frame f, Form form) {
        var programme = reach.chosen(f, form);
        if (!form.ok()) {
            return Answer.invalid(index(f, form));
        }
        var survey = readyMade.evaluation(programme, f.home(), f.home().today(clock));
        writing.create(survey, readyMade.questions(f.home(), f.home().today(clock)), f.viewer());
        return Answer.done(f, "/surveys/" + survey.id(), "questionnaire.done.ready-made");
    }

    @GetMapping("/surveys/{survey}")
    @Allow(value = Who.COORDINATOR, to = "see a survey with its questions")
    ResponseEntity<?> show(Frame f, @PathVariable SurveyId survey) {
        return Answer.page(templates.questionnaireShow(f, reach.page(f, survey)));
    }

    @GetMapping("/surveys/{survey}/edit")
    @Allow(value = Who.COORDINATOR, to = "begin to change a survey's title and introduction")
    ResponseEntity<?> edit(Frame f, @PathVariable SurveyId survey) {
        var page = reach.page(f, survey);
        var form = typed(f, Form.empty()).fill(page.survey()).form();
        return Answer.page(templates.questionnaireEdit(f, page, form));
    }

    @PostMapping("/surveys/{survey}")
    @Allow(value = Who.COORDINATOR, to = "change a survey's title and introduction")
    ResponseEntity<?> update(Frame f, @PathVariable SurveyId survey, Form form) {
        var page = reach.page(f, survey);
        var typed = typed(f, form);
        var after = typed.change(page.survey());
        if (!form.ok()) {
            return Answer.invalid(templates.questionnaireEdit(f, page, form));
        }
        if (!form.value(Overtaken.VERSION).equals(String.valueOf(page.survey().version()))
                || !writing.save(page.survey(), after, f.viewer())) {
            var saved = typed(f, Form.empty()).fill(page.survey()).form();
            Overtaken.tell(form, saved, typed.names());
            return Answer.refused(templates.questionnaireEdit(f, page, form));
        }
        return Answer.done(f, page.path(), "questionnaire.done.saved");
    }

    private SurveyForm typed(Frame f, Form form) {
        return new SurveyForm(form, f, f.home().today(clock));
    }
}
