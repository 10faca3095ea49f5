package org.handslag.transfer;

import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.letter.SeatLinks;
import org.handslag.scope.NotVisible;
import org.handslag.seats.Seated;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** From "my page" to what I will do: to write it, or to say how it went. */
@Page
class MyTaskController {
    private final Seated seated;
    private final CourseInstances instances;
    private final SeatLinks seats;
    private final TransferTasks tasks;
    private final TransferLinks links;

    MyTaskController(
            Seated seated,
            CourseInstances instances,
            SeatLinks seats,
            TransferTasks tasks,
            TransferLinks links) {
        this.seated = seated;
        this.instances = instances;
        this.seats = seats;
        this.tasks = tasks;
        this.links = links;
    }

    @PostMapping("/me/tasks/{date}")
    @Allow(value = Who.SIGNED_IN, to = "go on to what she will do at her workplace")
    ResponseEntity<?> open(Frame f, @PathVariable CourseInstanceId date) {
        var task = tasks.of(date, f.viewer().self());
        return task.isPresent() ? Answer.seeOther(f, links.pathTo(task.get())) : blank(f, date);
    }

    @PostMapping("/me/tasks/{date}/words")
    @Allow(value = Who.SIGNED_IN, to = "write, or write anew, what she will do")
    ResponseEntity<?> blank(Frame f, @PathVariable CourseInstanceId date) {
        var place = seated.of(date, f.viewer().self()).orElseThrow(NotVisible::new);
        var instance = instances.find(date).orElseThrow();
        var token = seats.tokenFor(place, instance);
        return Answer.seeOther(f, "/place/" + token + "/task");
    }
}
