package org.handslag.news;

import java.util.Optional;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.file.FileId;
import org.handslag.file.PictureAnswer;
import org.handslag.file.PictureSize;
import org.handslag.file.Pictures;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pages.Templates;

/** What everyone can read of the news. */
@Page
class NewsController {
    private static final int SIZE = 10;
    private static final int MOST_PAGES = 10_000;

    private final News news;
    private final Posts posts;
    private final Pictures pictures;
    private final CourseInstances instances;
    private final Templates templates;

    NewsController(
            News news,
            Posts posts,
            Pictures pictures,
            CourseInstances instances,
            Templates templates) {
        this.news = news;
        this.posts = posts;
        this.pictures = pictures;
        this.instances = instances;
        this.templates = templates;
    }

    @GetMapping("/news")
    @Allow(value = Who.VISITOR, to = "read what the programme tells of itself, the newest first")
    ResponseEntity<?> index(Frame f, Form asked) {
        var last = Math.max(1, (news.count() + SIZE - 1) / SIZE);
        var wanted = asked.value("page").isEmpty() ? 1 : asked.number("page", 1, MOST_PAGES);
        var at = Math.min(wanted, last);
        return Answer.open(templates.newsIndex(f, news.page((at - 1) * SIZE, SIZE), at, last));
    }

    @GetMapping("/news/{slug}")
    @Allow(value = Who.VISITOR, to = "read one piece of news")
    ResponseEntity<?> show(Frame f, @PathVariable String slug) {
        var story = news.story(slug);
        return Answer.open(templates.newsShow(f, story, date(story.post())));
    }

    /** The date that it tells of, while everyone may know of it; else null. */
    private @Nullable CourseInstance date(Post post) {
        return Optional.ofNullable(post.instance())
                .flatMap(instances::find)
                .filter(one -> one.isPublished() && !one.isCancelled() && !one.size().isShut())
                .orElse(null);
    }

    /** Knows no reader: what everyone may see is answered to everyone alike. */
    @GetMapping("/news/pictures/{picture}")
    @Allow(value = Who.VISITOR, to = "see the picture of a piece of news")
    ResponseEntity<byte[]> picture(@PathVariable FileId picture) {
        if (!posts.isShown(picture)) {
            throw new NotVisible();
        }
        return PictureAnswer.open(
                pictures.rendition(picture, PictureSize.LARGE).orElseThrow(NotVisible::new));
    }
}
