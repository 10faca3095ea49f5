package org.handslag.news;

import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Role;
import org.handslag.scope.Texts;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** News is begun from a course date. */
@Page
class InstancePostController {
    private final CourseInstances instances;
    private final Drafting drafting;

    InstancePostController(CourseInstances instances, Drafting drafting) {
        this.instances = instances;
        this.drafting = drafting;
    }

    @PostMapping("/instances/{id}/post")
    @Allow(value = Who.COORDINATOR, to = "begin news with the facts of a course date")
    ResponseEntity<?> create(Frame f, @PathVariable CourseInstanceId id) {
        var instance =
                instances
                        .find(id, f.viewer().programmes(Role.COORDINATOR))
                        .orElseThrow(NotVisible::new);
        var post = drafting.about(instance, Texts.none(), f.home(), f.viewer());
        return Answer.done(f, post.deskPath() + "/edit", "news.begun");
    }
}
