package org.handslag.demofeedback;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.demo.Moments;
import org.handslag.demo.Script;
import org.handslag.demo.Shelf;
import org.handslag.demo.Stage;
import org.handslag.demofeedback.FeedbackScript.PostPart;
import org.handslag.file.NewPicture;
import org.handslag.news.Post;
import org.handslag.news.Telling;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was told to everyone. */
@Component
class PostPlay {
    private final Telling telling;
    private final CourseInstances instances;
    private final Moments moments;

    PostPlay(Telling telling, CourseInstances instances, Moments moments) {
        this.telling = telling;
        this.instances = instances;
        this.moments = moments;
    }

    /** Each picture is drawn anew once, before any unit of work. */
    void play(Stage stage, List<PostPart> parts) {
        var pictures = new HashMap<String, NewPicture>();
        for (var part : parts) {
            if (part.picture() != null) {
                pictures.computeIfAbsent(part.picture(), file -> NewPicture.of(Shelf.bytes(file)));
            }
        }
        for (var part : parts) {
            var day = LocalDate.parse(part.day());
            moments.onMorning(day, stage.operator(), () -> tell(stage, part, day, pictures));
        }
    }

    private void tell(Stage stage, PostPart part, LocalDate day, Map<String, NewPicture> pictures) {
        var by = stage.coordinator();
        var words =
                new Post.Words(
                        Script.texts(part.title(), day), Script.texts(part.text(), day), day);
        var post = telling.draft(stage.programme(), words, date(part), by);
        var picture = part.picture() == null ? null : pictures.get(part.picture());
        if (picture != null) {
            telling.show(post, picture, Script.texts(part.shows(), day), by);
        }
        telling.publish(post, by);
    }

    private @Nullable CourseInstanceId date(PostPart part) {
        return part.date() == null
                ? null
                : instances.bySlug(part.date()).map(CourseInstance::id).orElseThrow();
    }
}
