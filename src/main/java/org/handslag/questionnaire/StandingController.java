package org.handslag.questionnaire;

import org.handslag.scope.Refusal;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a survey is used for: opened, closed, made the usual one. */
@Page
@RequestMapping("/surveys/{survey}")
class StandingController {
    private final SurveyReach reach;
    private final Writing writing;

    StandingController(SurveyReach reach, Writing writing) {
        this.reach = reach;
        this.writing = writing;
    }

    @PostMapping("/opening")
    @Allow(value = Who.COORDINATOR, to = "let a survey be asked")
    ResponseEntity<?> open(Frame f, @PathVariable SurveyId survey) {
        var page = reach.page(f, survey);
        writing.open(page.survey(), f.viewer());
        return Answer.done(f, page.path(), "questionnaire.done.opened");
    }

    @PostMapping("/closure")
    @Allow(value = Who.COORDINATOR, to = "let a survey be asked no more")
    ResponseEntity<?> close(Frame f, @PathVariable SurveyId survey) {
        var page = reach.page(f, survey);
        writing.close(page.survey(), f.viewer());
        return Answer.done(f, page.path(), "questionnaire.done.closed");
    }

    @PostMapping("/usual")
    @Allow(value = Who.COORDINATOR, to = "choose the survey that courses use by themselves")
    ResponseEntity<?> usual(Frame f, @PathVariable SurveyId survey) {
        return choose(f, survey, true);
    }

    @PostMapping("/not-usual")
    @Allow(value = Who.COORDINATOR, to = "let courses use no survey by themselves")
    ResponseEntity<?> notUsual(Frame f, @PathVariable SurveyId survey) {
        return choose(f, survey, false);
    }

    private ResponseEntity<?> choose(Frame f, SurveyId id, boolean usual) {
        var page = reach.page(f, id);
        var survey = page.survey();
        if (!writing.save(survey, survey.asUsual(usual), f.viewer())) {
            throw new Refusal("questionnaire.refused.state");
        }
        return Answer.done(f, page.path(), "questionnaire.done.saved");
    }
}
