package org.handslag.news;

import java.time.Clock;
import java.time.LocalDate;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Role;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** Finds what a coordinator may write on: the posts of her programmes. */
@Component
class Writers {
    private final Posts posts;
    private final Clock clock;

    Writers(Posts posts, Clock clock) {
        this.posts = posts;
        this.clock = clock;
    }

    Post post(Frame f, PostId id) {
        return posts.find(id, f.viewer().programmes(Role.COORDINATOR)).orElseThrow(NotVisible::new);
    }

    LocalDate today(Frame f) {
        return f.home().today(clock);
    }
}
