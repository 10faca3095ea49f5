package org.handslag.questionnaire;

import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** A survey as those who are asked see it, on a screen and on paper. */
@Page
@RequestMapping("/surveys/{survey}")
class PreviewController {
    private final SurveyReach reach;
    private final Templates templates;

    PreviewController(SurveyReach reach, Templates templates) {
        this.reach = reach;
        this.templates = templates;
    }

    @GetMapping("/preview")
    @Allow(value = Who.COORDINATOR, to = "see a survey as those who are asked see it")
    ResponseEntity<?> show(Frame f, @PathVariable SurveyId survey) {
        return Answer.page(templates.questionnairePreview(f, reach.page(f, survey), Form.empty()));
    }

    @GetMapping("/paper")
    @Allow(value = Who.COORDINATOR, to = "print a survey's questions to answer with a pen")
    ResponseEntity<?> print(Frame f, @PathVariable SurveyId survey) {
        return Answer.page(templates.questionnaireSheet(f, reach.page(f, survey)));
    }
}
