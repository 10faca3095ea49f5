package org.handslag.evaluation;

import org.handslag.course.CourseInstanceId;
import org.handslag.news.Drafting;
import org.handslag.scope.Refusal;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** News is begun from what was harvested. */
@Page
class HarvestPostController {
    private final Desk desk;
    private final Drafting drafting;
    private final NewsWords words;

    HarvestPostController(Desk desk, Drafting drafting, NewsWords words) {
        this.desk = desk;
        this.drafting = drafting;
        this.words = words;
    }

    @PostMapping("/instances/{id}/harvest/post")
    @Allow(value = Who.COORDINATOR, to = "begin news with what the participants took with them")
    ResponseEntity<?> create(Frame f, @PathVariable CourseInstanceId id) {
        var page = desk.ripe(f, id);
        if (!page.harvest().isPublished()) {
            throw new Refusal("evaluation.refused.not-out");
        }
        var more = words.of(page, f.home(), desk.today(f));
        var post = drafting.about(page.date(), more, f.home(), f.viewer());
        return Answer.done(f, post.deskPath() + "/edit", "news.begun");
    }
}
