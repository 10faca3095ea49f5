package org.handslag.demonetwork;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.handslag.demo.Moments;
import org.handslag.demonetwork.NetworkScript.CardPart;
import org.handslag.experience.Card;
import org.handslag.experience.CardId;
import org.handslag.experience.Story;
import org.handslag.experience.TagId;
import org.handslag.experience.Tagging;
import org.handslag.experience.Writing;
import org.springframework.stereotype.Component;

/** Members tell how they did; a coordinator reads it some days later. */
@Component
class CardPlay {
    private static final int DAYS_TO_READ = 6;

    private final Writing writing;
    private final Tagging tagging;
    private final Moments moments;

    CardPlay(Writing writing, Tagging tagging, Moments moments) {
        this.writing = writing;
        this.tagging = tagging;
        this.moments = moments;
    }

    void play(Tale tale, NetworkScript script) {
        var first = tale.day(script.cards().getFirst().day());
        var tags = new HashMap<String, TagId>();
        moments.onMorning(first, tale.operator(), () -> tags.putAll(tags(tale, script, first)));
        script.cards().forEach(part -> play(tale, part, tags));
    }

    private Map<String, TagId> tags(Tale tale, NetworkScript script, LocalDate day) {
        var tags = new HashMap<String, TagId>();
        script.tags()
                .forEach(
                        (key, names) -> {
                            var name = Tale.texts(names, day);
                            var plain = name.in(tale.operator().language());
                            var by = tale.coordinator();
                            tags.put(key, tagging.add(plain, name, by).orElseThrow());
                        });
        return tags;
    }

    private void play(Tale tale, CardPart part, Map<String, TagId> tags) {
        var day = tale.day(part.day());
        var id = CardId.next();
        moments.onMorning(day, tale.operator(), () -> send(tale, part, id));
        if (!part.waits()) {
            var later = day.plusDays(DAYS_TO_READ);
            moments.onMorning(later, tale.operator(), () -> review(tale, part, id, tags));
        }
    }

    private void send(Tale tale, CardPart part, CardId id) {
        var day = tale.day(part.day());
        var writer = tale.circle().at(part.workplace(), day);
        var language = tale.operator().language();
        var story = new Story(part.situation(), part.done(), part.hard(), part.won());
        var shown = new Card.Shown(part.shown(), false);
        var card =
                Card.begun(id, writer, language, part.workplace(), moments.now())
                        .written(language, story, shown, part.workplace());
        writing.send(card, true, writer, tale.herself(writer));
    }

    private void review(Tale tale, CardPart part, CardId id, Map<String, TagId> tags) {
        var card = writing.find(id).orElseThrow();
        var by = tale.coordinator();
        if (part.returned() == null) {
            writing.publish(card, part.tags().stream().map(tags::get).toList(), by);
        } else {
            writing.giveBack(card, part.returned(), by);
        }
    }
}
