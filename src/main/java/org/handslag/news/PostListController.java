package org.handslag.news;

import java.util.List;
import org.handslag.scope.Role;
import org.handslag.sheet.ListFile;
import org.handslag.sheet.SheetCell;
import org.handslag.sheet.SheetColumn;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pages.Templates;

/** All posts of her programmes, drafts as well: on screen and as a file. */
@Page
class PostListController {
    private final Posts posts;
    private final Templates templates;

    PostListController(Posts posts, Templates templates) {
        this.posts = posts;
        this.templates = templates;
    }

    @GetMapping("/posts")
    @Allow(value = Who.COORDINATOR, to = "see the news and what is being written")
    ResponseEntity<?> index(Frame f) {
        return Answer.page(templates.newsDesk(f, own(f)));
    }

    @GetMapping("/posts.{ending}")
    @Allow(value = Who.COORDINATOR, to = "download the list of the news")
    ResponseEntity<?> download(Frame f, @PathVariable String ending) {
        return ListFile.of(f, ending, columns(f), () -> own(f).stream()).named(f.t("news.file"));
    }

    private static List<SheetColumn<Post>> columns(Frame f) {
        return List.of(
                SheetColumn.of(f, "news.day", post -> SheetCell.of(post.words().day())),
                SheetColumn.of(
                        f, "news.headline", post -> SheetCell.of(f.plain(post.words().title()))),
                SheetColumn.of(f, "news.is-published", post -> SheetCell.of(post.isPublished())));
    }

    private List<Post> own(Frame f) {
        return posts.all(f.viewer().programmes(Role.COORDINATOR));
    }
}
