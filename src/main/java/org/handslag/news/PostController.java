package org.handslag.news;

import org.handslag.role.ProgrammeChoice;
import org.handslag.scope.Refusal;
import org.handslag.scope.Texts;
import org.handslag.ui.Form;
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

/** A post is written, seen as everyone would see it, changed, removed. */
@Page
class PostController {
    private final Writers writers;
    private final News news;
    private final Telling telling;
    private final ProgrammeChoice programmes;
    private final Templates templates;

    PostController(
            Writers writers,
            News news,
            Telling telling,
            ProgrammeChoice programmes,
            Templates templates) {
        this.writers = writers;
        this.news = news;
        this.telling = telling;
        this.programmes = programmes;
        this.templates = templates;
    }

    @GetMapping("/posts/new")
    @Allow(value = Who.COORDINATOR, to = "begin to write news")
    ResponseEntity<?> blank(Frame f) {
        var typed = new PostForm(Form.empty().fill("day", writers.today(f)), f.home());
        return Answer.page(templates.newsNew(f, typed, programmes.options(f)));
    }

    @PostMapping("/posts")
    @Allow(value = Who.COORDINATOR, to = "write news, which nobody else sees yet")
    ResponseEntity<?> create(Frame f, Form form) {
        var typed = new PostForm(form, f.home());
        var words = typed.read(Texts.none(), Texts.none(), writers.today(f));
        var programme = programmes.chosen(f, form);
        if (!form.ok()) {
            return Answer.invalid(templates.newsNew(f, typed, programmes.options(f)));
        }
        var post = telling.draft(programme, words, null, f.viewer());
        return Answer.done(f, post.deskPath(), "news.saved-as-draft");
    }

    @GetMapping("/posts/{post}")
    @Allow(value = Who.COORDINATOR, to = "see news as everyone would see it")
    ResponseEntity<?> show(Frame f, @PathVariable PostId post) {
        return Answer.page(templates.newsDraft(f, news.story(writers.post(f, post))));
    }

    @GetMapping("/posts/{post}/edit")
    @Allow(value = Who.COORDINATOR, to = "begin to change news")
    ResponseEntity<?> edit(Frame f, @PathVariable PostId post) {
        var saved = writers.post(f, post);
        var typed = PostForm.filled(saved.words(), saved.version(), f.home());
        return Answer.page(templates.newsEdit(f, saved, typed));
    }

    @PostMapping("/posts/{post}")
    @Allow(value = Who.COORDINATOR, to = "change news")
    ResponseEntity<?> update(Frame f, @PathVariable PostId post, Form form) {
        var saved = writers.post(f, post);
        var typed = new PostForm(form, f.home());
        var words = typed.read(saved.words().title(), saved.words().text(), writers.today(f));
        if (!form.ok()) {
            return Answer.invalid(templates.newsEdit(f, saved, typed));
        }
        if (!typed.isOf(saved) || !telling.edit(saved, words, f.viewer())) {
            var now = writers.post(f, post);
            typed.overtakenBy(now);
            return Answer.refused(templates.newsEdit(f, now, typed));
        }
        return Answer.done(f, saved.deskPath(), "news.saved");
    }

    @PostMapping("/posts/{post}/removal")
    @Allow(value = Who.COORDINATOR, to = "remove news that is not published")
    ResponseEntity<?> remove(Frame f, @PathVariable PostId post) {
        var saved = writers.post(f, post);
        if (saved.isPublished()) {
            throw new Refusal("news.refused.published");
        }
        telling.remove(saved, f.viewer());
        return Answer.done(f, "/posts", "news.removed");
    }
}
