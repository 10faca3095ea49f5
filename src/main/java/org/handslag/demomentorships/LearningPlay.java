package org.handslag.demomentorships;

import java.util.Map;
import java.util.stream.Stream;
import org.handslag.demo.Moments;
import org.handslag.learning.CardAnswer;
import org.handslag.learning.CardContent;
import org.handslag.learning.CardGroup;
import org.handslag.learning.CardLine;
import org.handslag.learning.CardPart;
import org.handslag.learning.Filling;
import org.handslag.learning.LearningCard;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** A mentee says how she learns best, alone or with her consultant, and who may see it. */
@Component
class LearningPlay {
    private final CirclePlay circles;
    private final CardContent content;
    private final Filling filling;
    private final Moments moments;

    LearningPlay(CirclePlay circles, CardContent content, Filling filling, Moments moments) {
        this.circles = circles;
        this.content = content;
        this.filling = filling;
        this.moments = moments;
    }

    void play(MentorshipId id, LearningPart part, Tale tale) {
        moments.onMorning(tale.ago(part.ago()), tale.operator(), () -> fill(id, part, tale));
    }

    private void fill(MentorshipId id, LearningPart part, Tale tale) {
        var circle = circles.circle(id, tale);
        var day = tale.ago(part.ago());
        var her = circle.holder(CircleRole.MENTEE, day).orElseThrow().person();
        var by = tale.herself(her);
        if (part.way().isHelped()) {
            by = tale.herself(circle.holder(CircleRole.CONSULTANT, day).orElseThrow().person());
            filling.begin(her, part.way(), part.with(), part.language(), by);
        }
        for (var group : content.groups()) {
            fill(her, group, part, by);
        }
        var card = card(her);
        filling.keep(card, by);
        filling.show(card, part.shown(), by);
    }

    private void fill(PersonId her, CardGroup group, LearningPart part, Viewer by) {
        var lines = group.codes().stream().flatMap(code -> line(code, part.lines())).toList();
        var filled = new CardPart(group, part.language(), lines);
        if (part.way().isHelped()) {
            filling.fillWith(card(her), filled, card(her).version(), by);
        } else {
            var version = filling.of(her).map(LearningCard::version).orElse(0L);
            filling.fill(her, filled, version, by);
        }
    }

    private LearningCard card(PersonId her) {
        return filling.of(her).orElseThrow();
    }

    private static Stream<CardLine> line(String code, Map<String, String> lines) {
        var said = lines.get(code);
        if (said == null) {
            return Stream.empty();
        }
        return Stream.of(
                code.startsWith("own.")
                        ? CardLine.own(code, said)
                        : CardLine.chosen(code, CardAnswer.valueOf(said)));
    }
}
