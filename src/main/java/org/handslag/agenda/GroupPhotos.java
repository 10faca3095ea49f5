package org.handslag.agenda;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.file.FileId;
import org.handslag.file.NewPicture;
import org.handslag.file.Pictures;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Texts;
import org.handslag.scope.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The pictures of dates. One is kept only on the word of a coordinator that each person in it has
 * agreed, and goes for good when anyone takes that back.
 */
@Component
public class GroupPhotos {
    private final JdbcClient db;
    private final Pictures pictures;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GroupPhotos(
            JdbcClient db,
            Pictures pictures,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.db = db;
        this.pictures = pictures;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** One goes for good: whoever shows it lets go of it in the same transaction. */
    public record Leaving(FileId file) {}

    /** For whoever shows one: asked each time, since it may be taken back at any moment. */
    public Optional<GroupPhoto> of(CourseInstanceId instance) {
        return file(instance).flatMap(pictures::find).map(p -> new GroupPhoto(instance, p));
    }

    /** Whether a picture is one of these, so that it goes when it goes here and not before. */
    public boolean holds(FileId file) {
        return db.sql("select exists (select from group_photo where file_id = :file)")
                .param("file", file)
                .query(Boolean.class)
                .single();
    }

    Optional<FileId> file(CourseInstanceId instance) {
        return db.sql("select file_id from group_photo where instance_id = :instance")
                .param("instance", instance)
                .query((row, _) -> new FileId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Everyone in it has agreed; one that was there before goes. */
    public void keep(CourseInstance date, NewPicture picture, Texts alt, Viewer by) {
        forget(date.id());
        db.sql(
                        """
                        insert into group_photo (instance_id, file_id, agreed_by, agreed_at)
                        values (:instance, :file, :by, :at)
                        """)
                .param("instance", date.id())
                .param("file", pictures.add(picture, alt, clock.instant()))
                .param("by", by.person())
                .param("at", clock.instant())
                .update();
        journal.changed(by, "photo.kept", about(date), Map.of(), Map.of());
    }

    void withdraw(CourseInstance date, Viewer by) {
        if (forget(date.id())) {
            journal.changed(by, "photo.withdrawn", about(date), Map.of(), Map.of());
        }
    }

    private boolean forget(CourseInstanceId instance) {
        var file = file(instance);
        db.sql("delete from group_photo where instance_id = :instance")
                .param("instance", instance)
                .update();
        file.map(Leaving::new).ifPresent(events::publishEvent);
        file.ifPresent(pictures::remove);
        return file.isPresent();
    }

    private static Subject about(CourseInstance date) {
        return new Subject("instance", date.id().value());
    }
}
