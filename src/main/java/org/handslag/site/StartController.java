package org.handslag.site;

import java.time.Clock;
import org.handslag.completion.Mentors;
import org.handslag.news.News;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import pages.Templates;

@Page
class StartController {
    private static final int NEXT = 3;
    private static final int LATEST = 3;

    private final SiteTexts texts;
    private final CourseDates dates;
    private final Mentors mentors;
    private final News news;
    private final Templates templates;
    private final Clock clock;

    StartController(
            SiteTexts texts,
            CourseDates dates,
            Mentors mentors,
            News news,
            Templates templates,
            Clock clock) {
        this.texts = texts;
        this.dates = dates;
        this.mentors = mentors;
        this.news = news;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/")
    @Allow(value = Who.VISITOR, to = "read what the programme is and when the next courses are")
    ResponseEntity<?> show(Frame f) {
        return Answer.open(templates.siteStart(f, page(SiteText.START)));
    }

    @GetMapping("/become-a-mentor")
    @Allow(value = Who.VISITOR, to = "read how to become a mentor, when and whom to ask")
    ResponseEntity<?> mentor(Frame f) {
        return Answer.open(templates.siteMentor(f, page(SiteText.BECOME_A_MENTOR)));
    }

    private StartPage page(SiteText key) {
        var next = dates.coming(clock.instant(), null, NEXT);
        var told = news.latest(LATEST);
        return new StartPage(texts.of(key).texts(), next, told, mentors.now().orElse(null));
    }
}
