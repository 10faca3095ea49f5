package org.handslag.conversation;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.Optional;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleSection;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** On the page of a circle: when they talk next, and the way to all conversations. */
@Component
@Order(21)
class ConversationSection implements CircleSection {
    private final Conversations conversations;
    private final Templates templates;
    private final Clock clock;

    ConversationSection(Conversations conversations, Templates templates, Clock clock) {
        this.conversations = conversations;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Optional<JteModel> section(Frame f, CircleView view) {
        if (!view.sees(CircleItem.CONVERSATIONS)) {
            return Optional.empty();
        }
        var next = conversations.next(view.mentorship().id(), clock.instant()).orElse(null);
        return Optional.of(templates.conversationCircleSection(f, view, next));
    }
}
