package org.handslag.demo;

import java.util.Map;
import java.util.Set;
import org.handslag.circular.Circulating;
import org.handslag.circular.Wish;
import org.handslag.circular.Written;
import org.handslag.course.CourseInstance;
import org.handslag.course.Scheduling;
import org.handslag.course.Whereabouts;
import org.handslag.scope.Texts;
import org.springframework.stereotype.Component;

/** What the coordinators of the World do about whole dates. */
@Component
class DateActs {
    private final Scheduling scheduling;
    private final Circulating circulating;
    private final Moments moments;

    DateActs(Scheduling scheduling, Circulating circulating, Moments moments) {
        this.scheduling = scheduling;
        this.circulating = circulating;
        this.moments = moments;
    }

    void play(Act.OfDate act, Cue cue) {
        var instance = cue.instance();
        var by = cue.coordinator();
        switch (act) {
            case Act.Writes written -> circulating.send(wish(written, cue), instance, by);
            case Act.Moves move -> scheduling.move(instance, there(instance, move, cue), by);
            case Act.Cancels cancelled ->
                    scheduling.cancel(instance, texts(cancelled.message(), cue), by);
        }
    }

    private Wish wish(Act.Writes written, Cue cue) {
        return new Wish(
                written.audience(),
                Set.of(),
                Written.of(
                        texts(written.subject(), cue),
                        texts(written.text(), cue),
                        cue.scene().operator().languages()));
    }

    private static Whereabouts there(CourseInstance instance, Act.Moves move, Cue cue) {
        var day = cue.scene().day().plusDays(move.later());
        return new Whereabouts(
                Dates.sessions(cue.scene(), day),
                instance.place(),
                instance.room(),
                instance.where().remoteLink());
    }

    private Texts texts(Map<String, String> words, Cue cue) {
        return Script.texts(words, moments.today(cue.scene().operator()));
    }
}
