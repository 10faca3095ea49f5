package org.handslag.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handslag.conversation.ConversationLetters.News;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.mentorship.Circle;
import org.handslag.scope.Operator;
import org.handslag.scope.Refusal;
import org.handslag.scope.Uuid7;
import org.handslag.scope.Viewer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * What those of a circle do with its conversations: planned, moved, called off, held or not. Each
 * is written into the journal and told to those who talk. Whether the reader may do it asks the
 * caller.
 */
@Component
public class Talking {
    static final String SUBJECT = "conversation";

    private final Conversations conversations;
    private final ConversationLetters letters;
    private final Journal journal;

    Talking(Conversations conversations, ConversationLetters letters, Journal journal) {
        this.conversations = conversations;
        this.letters = letters;
        this.journal = journal;
    }

    /** Whoever does it, where and when. */
    public record Hand(Operator home, Viewer viewer, Instant at) {}

    /**
     * Plans one, or one every week; where they talk at that time already nothing is added.
     *
     * @param times how many, of which the plan is the first
     */
    public List<Conversation> plan(Circle circle, ConversationPlan first, int times, Hand by) {
        UUID series = times > 1 ? Uuid7.next() : null;
        var planned = new ArrayList<Conversation>();
        for (var plan : first.weekly(times, by.home().zone())) {
            var id = ConversationId.next();
            var fresh = new Conversation(id, circle.mentorship().id(), series, plan, null, 0, null);
            if (conversations.add(fresh, by.viewer().person(), by.at())) {
                planned.add(fresh);
                note(by, fresh, "conversation.planned");
            }
        }
        letters.tell(circle, planned, News.PLANNED, by.home(), by.at());
        return planned;
    }

    /**
     * @param those the one that is moved first; others of its series move by as many days
     * @throws Refusal when they talk at that time already, or somebody else was first
     */
    public void move(Circle circle, List<Conversation> those, ConversationPlan to, Hand by) {
        var first = those.getFirst();
        var moved =
                those.stream()
                        .map(one -> one.moved(beside(first, one, to, by)))
                        .sorted(latestFirst(first, to))
                        .toList();
        refuseSameTime(circle, moved);
        for (var one : moved) {
            if (!save(one, by.at())) {
                throw new Refusal("conversation.refused.old");
            }
            note(by, one, "conversation.moved");
        }
        letters.tell(circle, moved, News.MOVED, by.home(), by.at());
    }

    /** Told before anything is written, so that the page can show it beside what was typed. */
    private void refuseSameTime(Circle circle, List<Conversation> moved) {
        var ids = moved.stream().map(Conversation::id).toList();
        var taken =
                conversations.of(circle.mentorship().id()).stream()
                        .filter(other -> other.outcome() != ConversationOutcome.CANCELLED)
                        .filter(other -> !ids.contains(other.id()))
                        .map(other -> other.plan().starts())
                        .toList();
        if (moved.stream().anyMatch(one -> taken.contains(one.plan().starts()))) {
            throw new Refusal("conversation.refused.same-time");
        }
    }

    /** A row that moves on does not tread on its own feet. */
    private static Comparator<Conversation> latestFirst(Conversation first, ConversationPlan to) {
        var byTime = Comparator.comparing((Conversation one) -> one.plan().starts());
        return to.starts().isAfter(first.plan().starts()) ? byTime.reversed() : byTime;
    }

    private static ConversationPlan beside(
            Conversation first, Conversation one, ConversationPlan to, Hand by) {
        return to.besides(first.plan().starts(), one.plan().starts(), by.home().zone());
    }

    private boolean save(Conversation moved, Instant at) {
        try {
            return conversations.move(moved, at);
        } catch (DuplicateKeyException e) {
            throw new Refusal("conversation.refused.same-time");
        }
    }

    public void cancel(Circle circle, List<Conversation> those, Hand by) {
        var gone = new ArrayList<Conversation>();
        for (var one : those) {
            var cancelled = one.cancelled();
            if (say(cancelled, ConversationOutcome.CANCELLED, by)) {
                gone.add(cancelled);
            }
        }
        letters.tell(circle, gone, News.CANCELLED, by.home(), by.at());
    }

    /** It was held, or it was not. */
    public void say(Conversation conversation, boolean held, Hand by) {
        say(conversation, held ? ConversationOutcome.HELD : ConversationOutcome.NOT_HELD, by);
    }

    private boolean say(Conversation conversation, ConversationOutcome outcome, Hand by) {
        var said = conversations.say(conversation, outcome, by.viewer().person(), by.at());
        if (said) {
            note(by, conversation, "conversation.outcome", Map.of("outcome", outcome));
        }
        return said;
    }

    public void unsay(Conversation conversation, Hand by) {
        if (conversations.unsay(conversation.id())) {
            note(by, conversation, "conversation.outcome-undone");
        }
    }

    private void note(Hand by, Conversation one, String what) {
        note(by, one, what, Map.of("starts", one.plan().starts()));
    }

    private void note(Hand by, Conversation one, String what, Map<String, ?> values) {
        journal.changed(
                by.viewer(), what, new Subject(SUBJECT, one.id().value()), Map.of(), values);
    }
}
