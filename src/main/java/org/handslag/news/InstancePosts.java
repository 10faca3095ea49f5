package org.handslag.news;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.Optional;
import org.handslag.course.CourseInstance;
import org.handslag.course.InstanceSection;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** What is told of a date, on its page, once it has begun. */
@Component
@Order(80)
class InstancePosts implements InstanceSection {
    private final Posts posts;
    private final Templates templates;
    private final Clock clock;

    InstancePosts(Posts posts, Templates templates, Clock clock) {
        this.posts = posts;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Optional<JteModel> section(Frame frame, CourseInstance instance) {
        return instance.hasBegun(clock.instant()) && !instance.isCancelled()
                ? Optional.of(templates.newsSection(frame, instance, posts.of(instance.id())))
                : Optional.empty();
    }
}
