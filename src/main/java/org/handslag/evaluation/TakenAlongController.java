package org.handslag.evaluation;

import org.handslag.agenda.GroupPhotos;
import org.handslag.course.CourseInstance;
import org.handslag.file.PictureAnswer;
import org.handslag.file.PictureSize;
import org.handslag.file.Pictures;
import org.handslag.scope.NotVisible;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pages.Templates;

/** What the participants took with them from a date, or from a course over time. */
@Page
class TakenAlongController {
    private final Tellings tellings;
    private final GroupPhotos photos;
    private final Pictures pictures;
    private final Templates templates;

    TakenAlongController(
            Tellings tellings, GroupPhotos photos, Pictures pictures, Templates templates) {
        this.tellings = tellings;
        this.photos = photos;
        this.pictures = pictures;
        this.templates = templates;
    }

    @GetMapping("/courses/{slug}/taken-along")
    @Allow(value = Who.VISITOR, to = "read what the participants of a course took with them")
    ResponseEntity<?> show(Frame f, @PathVariable String slug) {
        var date = tellings.date(slug);
        if (date.isPresent()) {
            return ofDate(f, date.get());
        }
        var course = tellings.course(slug).orElseThrow(NotVisible::new);
        return Answer.open(templates.evaluationOfCourse(f, course, tellings.of(course)));
    }

    /** Kept by no cache: anyone in it may take it back at any moment. */
    @GetMapping("/courses/{slug}/taken-along/photo")
    @Allow(value = Who.VISITOR, to = "see the group photo of a date of which something is told")
    ResponseEntity<byte[]> photo(Frame f, @PathVariable String slug) {
        return tellings.date(slug)
                .filter(date -> tellings.of(date).isPresent())
                .flatMap(date -> photos.of(date.id()))
                .flatMap(photo -> pictures.rendition(photo.picture().id(), PictureSize.LARGE))
                .map(PictureAnswer::closed)
                .orElseThrow(NotVisible::new);
    }

    private ResponseEntity<?> ofDate(Frame f, CourseInstance date) {
        var course = tellings.course(date);
        var told = tellings.of(date).orElse(null);
        if (told == null && date.size().isShut()) {
            throw new NotVisible();
        }
        var photo = told == null ? null : photos.of(date.id()).orElse(null);
        return Answer.open(templates.evaluationOfDate(f, course, date, told, photo));
    }
}
