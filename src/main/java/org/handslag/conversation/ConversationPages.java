package org.handslag.conversation;

import java.time.Clock;
import org.handslag.conversation.ConversationPage.OneConversation;
import org.handslag.journal.Reads;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.Circles;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** Gathers what the pages on conversations show to each reader, and notes who looked at whom. */
@Component
class ConversationPages {
    static final String READ_AS = "conversations";

    private final Circles circles;
    private final Conversations conversations;
    private final Reads reads;
    private final Clock clock;

    ConversationPages(Circles circles, Conversations conversations, Reads reads, Clock clock) {
        this.circles = circles;
        this.conversations = conversations;
        this.reads = reads;
        this.clock = clock;
    }

    ConversationPage page(Frame f, MentorshipId id, Form form) {
        var view = circles.seeing(CircleItem.CONVERSATIONS, id, f);
        reads.read(f.viewer(), READ_AS, view.mentee().stream().map(CircleMember::person).toList());
        return new ConversationPage(view, conversations.of(id), clock.instant(), form);
    }

    /** For whoever takes part; hidden from whoever only reads. */
    ConversationPage writing(Frame f, MentorshipId id, Form form) {
        var page = page(f, id, form);
        if (!page.mayWrite()) {
            throw new NotVisible();
        }
        return page;
    }

    OneConversation one(ConversationPage page, ConversationId id) {
        return page.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> new OneConversation(page, one))
                .orElseThrow(NotVisible::new);
    }

    /** One that can still be moved or called off. */
    OneConversation coming(Frame f, MentorshipId id, ConversationId conversation, Form form) {
        var found = one(writing(f, id, form), conversation);
        if (found.one().outcome() != null) {
            throw new NotVisible();
        }
        return found;
    }

    Talking.Hand hand(Frame f) {
        return new Talking.Hand(f.home(), f.viewer(), clock.instant());
    }
}
