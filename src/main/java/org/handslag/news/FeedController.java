package org.handslag.news;

import java.nio.charset.StandardCharsets;
import org.handslag.web.Allow;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** The news for whoever reads many pages in one program. */
@Page
class FeedController {
    private static final int NEWEST = 30;
    private static final MediaType ATOM =
            new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    private final News news;
    private final NewsFeed feed;

    FeedController(News news, NewsFeed feed) {
        this.news = news;
        this.feed = feed;
    }

    @GetMapping("/news.atom")
    @Allow(value = Who.VISITOR, to = "follow the news in a reader of feeds")
    ResponseEntity<byte[]> show(Frame f) {
        var written = feed.of(f, news.latest(NEWEST)).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(ATOM)
                .cacheControl(CacheControl.noCache())
                .varyBy(HttpHeaders.COOKIE, HttpHeaders.ACCEPT_LANGUAGE)
                .body(written);
    }
}
