package org.handslag.demonetwork;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handslag.demo.Moments;
import org.handslag.demonetwork.NetworkScript.TopicPart;
import org.handslag.directory.People;
import org.handslag.membership.Doorway;
import org.handslag.membership.Member;
import org.handslag.membership.Suggesting;
import org.handslag.membership.Topic;
import org.handslag.membership.TopicId;
import org.handslag.scope.PersonId;
import org.springframework.stereotype.Component;

/** What members suggest and second, and how it was answered. */
@Component
class TopicPlay {
    private static final int DAYS_TO_SECOND = 9;

    private final Suggesting suggesting;
    private final Doorway doorway;
    private final People people;
    private final Moments moments;

    TopicPlay(Suggesting suggesting, Doorway doorway, People people, Moments moments) {
        this.suggesting = suggesting;
        this.doorway = doorway;
        this.people = people;
        this.moments = moments;
    }

    /** By their keys. */
    Map<String, TopicId> play(Tale tale, List<TopicPart> parts) {
        var topics = new HashMap<String, TopicId>();
        for (var part : parts) {
            topics.put(part.key(), suggest(tale, part));
        }
        return topics;
    }

    private TopicId suggest(Tale tale, TopicPart part) {
        var day = tale.day(part.day());
        var those = tale.circle().some(part.seconds() + 1, day);
        var id =
                moments.made(
                        tale.morning(day),
                        tale.operator(),
                        () -> suggest(tale, part, those.getFirst()));
        moments.onMorning(
                day.plusDays(DAYS_TO_SECOND),
                tale.operator(),
                () -> those.stream().skip(1).forEach(one -> second(tale, id, one)));
        answer(tale, part, id);
        return id;
    }

    private TopicId suggest(Tale tale, TopicPart part, PersonId by) {
        return suggesting.suggest(
                member(by), tale.stage().programme(), part.kind(), part.words(), tale.herself(by));
    }

    private void second(Tale tale, TopicId id, PersonId by) {
        suggesting.second(member(by), id, tale.herself(by));
    }

    private void answer(Tale tale, TopicPart part, TopicId id) {
        var answer = part.answer();
        if (answer == null) {
            return;
        }
        var day = tale.day(answer.day());
        moments.onMorning(
                day,
                tale.operator(),
                () -> {
                    var by = tale.coordinator();
                    var words = Tale.texts(answer.words(), day);
                    var answered = new Topic.Answered(answer.verdict(), words, moments.now());
                    suggesting.answer(suggesting.find(id, by).orElseThrow(), answered, by);
                });
    }

    private Member member(PersonId id) {
        return doorway.of(people.find(id).orElseThrow(), "");
    }
}
