package org.handslag.news;

import java.util.List;
import java.util.Optional;
import org.handslag.file.Picture;
import org.handslag.file.Pictures;
import org.handslag.scope.NotVisible;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What everyone can read, each post with its picture. */
@Component
public class News {
    /**
     * A post as it is shown.
     *
     * @param picture null when it has none
     */
    public record Story(Post post, @Nullable Picture picture) {}

    private final Posts posts;
    private final Pictures pictures;

    News(Posts posts, Pictures pictures) {
        this.posts = posts;
        this.pictures = pictures;
    }

    /** The newest of them. */
    public List<Story> latest(int most) {
        return posts.published(0, most).stream().map(this::story).toList();
    }

    List<Story> page(int from, int most) {
        return posts.published(from, most).stream().map(this::story).toList();
    }

    int count() {
        return posts.publishedCount();
    }

    Story story(String slug) {
        return story(posts.published(slug).orElseThrow(NotVisible::new));
    }

    Story story(Post post) {
        return new Story(
                post, Optional.ofNullable(post.picture()).flatMap(pictures::find).orElse(null));
    }
}
