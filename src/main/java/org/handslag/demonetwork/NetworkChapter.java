package org.handslag.demonetwork;

import java.time.LocalDate;
import org.handslag.demo.Chapter;
import org.handslag.demo.Moments;
import org.handslag.demo.Stage;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells of the network of an operator that has one. */
@Component
@Order(30)
class NetworkChapter implements Chapter {
    private final Mentors mentors;
    private final CasePlay cases;
    private final TopicPlay topics;
    private final MeetingPlay meetings;
    private final CardPlay cards;
    private final Moments moments;

    NetworkChapter(
            Mentors mentors,
            CasePlay cases,
            TopicPlay topics,
            MeetingPlay meetings,
            CardPlay cards,
            Moments moments) {
        this.mentors = mentors;
        this.cases = cases;
        this.topics = topics;
        this.meetings = meetings;
        this.cards = cards;
        this.moments = moments;
    }

    @Override
    public void tell(Stage stage, LocalDate today) {
        var script = NetworkScript.of(stage.script().slug());
        if (script == null) {
            return;
        }
        var circle =
                moments.made(moments.now(), stage.operator(), () -> mentors.of(stage.programme()));
        var tale = new Tale(stage, today, circle);
        var about = cases.play(tale, script);
        var chosen = topics.play(tale, script.topics());
        meetings.play(tale, script.meetings(), new MeetingPlay.Found(chosen, about));
        cards.play(tale, script);
    }
}
