package org.handslag.guide;

import org.handslag.scope.NotVisible;
import org.handslag.scope.Role;
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

/** The compendium, chapter by chapter. */
@Page
@RequestMapping("/guide")
class GuideController {
    private final Compendium compendium;
    private final Templates templates;

    GuideController(Compendium compendium, Templates templates) {
        this.compendium = compendium;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.SIGNED_IN, to = "see what stands in the mentor's compendium")
    ResponseEntity<?> index(Frame f) {
        return Answer.page(templates.guideIndex(f, page(f)));
    }

    @GetMapping("/{chapter}")
    @Allow(value = Who.SIGNED_IN, to = "read a chapter of the mentor's compendium")
    ResponseEntity<?> show(Frame f, @PathVariable String chapter) {
        var page = page(f);
        var asked = GuideChapter.of(chapter).orElseThrow(NotVisible::new);
        return Answer.page(templates.guideShow(f, page, page.of(asked)));
    }

    private GuidePage page(Frame f) {
        return new GuidePage(compendium.in(f.locale(), f.home()), f.viewer().has(Role.COORDINATOR));
    }
}
