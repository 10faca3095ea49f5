package org.handslag.demofeedback;

import java.time.LocalDate;
import org.handslag.agenda.GroupPhotos;
import org.handslag.course.CourseInstance;
import org.handslag.demo.Moments;
import org.handslag.demo.Script;
import org.handslag.demo.Shelf;
import org.handslag.demo.Stage;
import org.handslag.demofeedback.FeedbackScript.PhotoPart;
import org.handslag.file.NewPicture;
import org.springframework.stereotype.Component;

/** Everyone stands together at the end of the day, and has said yes to being shown. */
@Component
class PhotoPlay {
    private final GroupPhotos photos;
    private final Moments moments;

    PhotoPlay(GroupPhotos photos, Moments moments) {
        this.photos = photos;
        this.moments = moments;
    }

    void play(Stage stage, CourseInstance date, PhotoPart part) {
        var picture = NewPicture.of(Shelf.bytes(part.picture()));
        var day = LocalDate.ofInstant(date.ends(), stage.operator().zone());
        var words = Script.texts(part.shows(), day);
        moments.onMorning(
                day.plusDays(1),
                stage.operator(),
                () -> photos.keep(date, picture, words, stage.coordinator()));
    }
}
