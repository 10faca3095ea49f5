package org.handslag.feed;

import java.time.Duration;
import org.handslag.limit.Limits;
import org.handslag.limit.Source;
import org.handslag.scope.NotVisible;
import org.handslag.web.Allow;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** What a calendar reads. */
@Page
class FeedController {
    private static final int READS = 600;
    private static final Duration PER = Duration.ofHours(1);

    private final Subscribing subscribing;
    private final MyCalendar calendar;
    private final Limits limits;

    FeedController(Subscribing subscribing, MyCalendar calendar, Limits limits) {
        this.subscribing = subscribing;
        this.calendar = calendar;
        this.limits = limits;
    }

    @GetMapping("/calendar/{token}/handslag.ics")
    @Allow(value = Who.LINK_HOLDER, to = "let a calendar read her own courses")
    ResponseEntity<?> read(
            Frame f,
            @PathVariable String token,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "") String known,
            Source source) {
        if (!limits.allows("calendar", source, READS, PER)) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, String.valueOf(PER.toSeconds()))
                    .build();
        }
        var person = subscribing.open(token).orElseThrow(NotVisible::new);
        var feed = calendar.of(person, f.home());
        var bytes = feed.bytes();
        var tag = '"' + DigestUtils.md5DigestAsHex(bytes) + '"';
        var unchanged = known.contains(tag);
        var answer =
                ResponseEntity.status(unchanged ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                        .cacheControl(CacheControl.noStore())
                        .header("X-Robots-Tag", "noindex")
                        .eTag(tag);
        return unchanged
                ? answer.build()
                : answer.header(HttpHeaders.CONTENT_TYPE, feed.contentType()).body(bytes);
    }
}
