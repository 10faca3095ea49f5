package org.handslag.news;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handslag.agenda.GroupPhotos;
import org.handslag.course.CourseInstanceId;
import org.handslag.directory.Slugs;
import org.handslag.file.FileId;
import org.handslag.file.NewPicture;
import org.handslag.file.Pictures;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Texts;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Every change to a post, each with its line in the journal. */
@Component
public class Telling {
    private final Posts posts;
    private final Pictures pictures;
    private final GroupPhotos photos;
    private final Journal journal;
    private final Clock clock;

    Telling(Posts posts, Pictures pictures, GroupPhotos photos, Journal journal, Clock clock) {
        this.posts = posts;
        this.pictures = pictures;
        this.photos = photos;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A draft. Its readable address is made of the day and the title. One that tells of a date
     * shows its group photo, in which everyone has agreed to be shown.
     *
     * @param instance the course date that it tells of, or null
     */
    public Post draft(
            ProgrammeId programme,
            Post.Words words,
            @Nullable CourseInstanceId instance,
            Viewer by) {
        var title = words.title().shownTo(by.locale(), List.of()).orElseThrow().text();
        var wanted = words.day() + "-" + Slugs.of(title);
        var id = PostId.next();
        var draft = new Post(id, programme, wanted, words, instance, null, null, 0);
        for (int n = 2; !posts.add(draft); n++) {
            draft = draft.called(wanted + "-" + n);
        }
        noted(by, "post.written", draft, Map.of(), facts(words));
        var photo =
                Optional.ofNullable(instance).flatMap(photos::of).map(one -> one.picture().id());
        photo.ifPresent(picture -> posts.show(id, picture));
        return photo.isPresent() ? posts.find(id, null).orElseThrow() : draft;
    }

    /** The group photo is taken back, here too. */
    @EventListener
    void hear(GroupPhotos.Leaving photo) {
        posts.hide(photo.file());
    }

    /** Returns false when someone else saved first. */
    boolean edit(Post post, Post.Words changed, Viewer by) {
        if (!posts.save(post.with(changed))) {
            return false;
        }
        noted(by, "post.changed", post, facts(post.words()), facts(changed));
        return true;
    }

    public void publish(Post post, Viewer by) {
        if (posts.publish(post.id(), clock.instant())) {
            noted(by, "post.published", post, Map.of(), Map.of());
        }
    }

    /** Only its writers see it again. */
    void takeBack(Post post, Viewer by) {
        if (posts.publish(post.id(), null)) {
            noted(by, "post.taken-back", post, Map.of(), Map.of());
        }
    }

    /** Whoever brings a picture has said that all who can be recognised in it have agreed. */
    public void show(Post post, NewPicture picture, Texts alt, Viewer by) {
        posts.show(post.id(), pictures.add(picture, alt, clock.instant()));
        removeOld(post.picture());
        noted(by, "post.picture", post, Map.of(), Map.of("alt", alt, "agreed", true));
    }

    void hidePicture(Post post, Viewer by) {
        if (post.picture() != null) {
            posts.show(post.id(), null);
            removeOld(post.picture());
            noted(by, "post.picture-removed", post, Map.of(), Map.of());
        }
    }

    void remove(Post post, Viewer by) {
        posts.remove(post.id());
        removeOld(post.picture());
        noted(by, "post.removed", post, facts(post.words()), Map.of());
    }

    private void removeOld(@Nullable FileId picture) {
        if (picture != null && !photos.holds(picture)) {
            pictures.remove(picture);
        }
    }

    private static Map<String, Object> facts(Post.Words words) {
        return Map.of("title", words.title(), "text", words.text(), "day", words.day().toString());
    }

    private void noted(
            Viewer by, String what, Post post, Map<String, ?> before, Map<String, ?> after) {
        journal.changed(by, what, new Subject("post", post.id().value()), before, after);
    }
}
