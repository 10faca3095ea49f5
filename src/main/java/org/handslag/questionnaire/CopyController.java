package org.handslag.questionnaire;

import java.time.Clock;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Another survey with the same questions: a draft, told apart by its title. */
@Page
class CopyController {
    private final SurveyReach reach;
    private final Writing writing;
    private final Clock clock;

    CopyController(SurveyReach reach, Writing writing, Clock clock) {
        this.reach = reach;
        this.writing = writing;
        this.clock = clock;
    }

    @PostMapping("/surveys/{survey}/copy")
    @Allow(value = Who.COORDINATOR, to = "copy a survey with its questions")
    ResponseEntity<?> create(Frame f, @PathVariable SurveyId survey) {
        var page = reach.page(f, survey);
        var today = f.home().today(clock);
        var title = page.survey().title();
        var called = f.t("questionnaire.copy-of", "title", f.plain(title));
        var copy = page.survey().copy(title.with(f.home().language(), called, today));
        writing.create(copy, page.edition().questions(), f.viewer());
        return Answer.done(f, "/surveys/" + copy.id(), "questionnaire.done.copied");
    }
}
