package org.handslag.membership;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.NotVisible;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** What members and coordinators do with suggestions. The journal never holds their words. */
@Component
public class Suggesting {
    private final Topics topics;
    private final Seconds seconds;
    private final TopicLetters letters;
    private final Journal journal;
    private final Clock clock;

    Suggesting(Topics topics, Seconds seconds, TopicLetters letters, Journal journal, Clock clock) {
        this.topics = topics;
        this.seconds = seconds;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /** A member suggests something; refused to whoever is none. */
    public TopicId suggest(
            Member member, ProgrammeId programme, TopicKind kind, String words, Viewer by) {
        if (!member.orRefused().programmes().contains(programme)) {
            throw new NotVisible();
        }
        var id = TopicId.next();
        topics.add(Topic.suggested(id, programme, kind, words, member.id(), clock.instant()));
        note("topic.suggested", id, member.viewer(by));
        return id;
    }

    /** She wants it too; saying so twice changes nothing. */
    public void second(Member member, TopicId id, Viewer by) {
        var topic = open(member, id);
        if (member.id().equals(topic.by())) {
            throw new Refusal("membership.refused.own");
        }
        if (seconds.add(id, member.id(), clock.instant())) {
            note("topic.seconded", id, member.viewer(by));
        }
    }

    void takeBack(Member member, TopicId id, Viewer by) {
        open(member, id);
        if (seconds.remove(id, member.id())) {
            note("topic.second-taken-back", id, member.viewer(by));
        }
    }

    /** False when someone else changed it in the meantime. */
    boolean reword(Topic topic, String words, Viewer by) {
        var saved = topics.reword(topic, words, clock.instant());
        if (saved) {
            note("topic.reworded", topic.id(), by);
        }
        return saved;
    }

    void hide(Topic topic, boolean hidden, Viewer by) {
        topics.hide(topic.id(), hidden ? clock.instant() : null);
        note(hidden ? "topic.hidden" : "topic.shown", topic.id(), by);
    }

    /** The one becomes part of the other, with all who want it. */
    void merge(Topic from, Topic into, Viewer by) {
        if (!into.isOpen()
                || from.id().equals(into.id())
                || !from.programme().equals(into.programme())
                || !topics.merge(from.id(), into.id())) {
            throw new Refusal("membership.refused.merge");
        }
        seconds.move(from.id(), into.id());
        if (from.by() != null && !from.by().equals(into.by())) {
            seconds.add(into.id(), from.by(), clock.instant());
        }
        note("topic.merged", from.id(), by);
    }

    /** Closes it with a public answer. Who suggested it is told; of a yes all who want it. */
    public void answer(Topic topic, Topic.Answered answered, Viewer by) {
        if (!topics.answer(topic.id(), answered)) {
            throw new Refusal("membership.refused.answered");
        }
        var subject = new Subject("topic", topic.id().value());
        journal.changed(
                by, "topic.answered", subject, Map.of(), Map.of("answer", answered.verdict()));
        letters.answered(topic, answered, seconds.of(topic.id()));
    }

    /** One that comes, or came, to a meeting. */
    public Optional<Topic> find(TopicId id, Viewer coordinator) {
        return topics.find(id, coordinator.programmes(Role.COORDINATOR));
    }

    private Topic open(Member member, TopicId id) {
        var topic =
                topics.find(id, member.orRefused().networks())
                        .filter(one -> one.hiddenAt() == null && one.mergedInto() == null)
                        .orElseThrow(NotVisible::new);
        if (!topic.isOpen()) {
            throw new Refusal("membership.refused.answered");
        }
        return topic;
    }

    private void note(String what, TopicId id, Viewer by) {
        journal.changed(by, what, new Subject("topic", id.value()), Map.of(), Map.of());
    }
}
