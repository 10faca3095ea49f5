package org.handslag.conversation;

import java.time.Instant;
import java.util.List;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The conversations of a mentorship as one reader sees them.
 *
 * @param all in the order of time
 */
public record ConversationPage(CircleView view, List<Conversation> all, Instant now, Form form) {

    public List<Conversation> coming() {
        return all.stream().filter(one -> one.isComing(now)).toList();
    }

    /** Those that are over and of which nobody has said whether they were held. */
    public List<Conversation> unanswered() {
        return all.stream().filter(one -> one.isUnanswered(now)).toList();
    }

    /** The latest first. */
    public List<Conversation> past() {
        return all.stream().filter(one -> one.outcome() != null).toList().reversed();
    }

    public boolean mayWrite() {
        return view.acts();
    }

    public boolean mine() {
        return view.role() == CircleRole.MENTEE;
    }

    public String path() {
        return view.path() + "/conversations";
    }

    public String where(Frame f, Conversation one) {
        return ConversationCalendar.where(one.plan(), view.role(), f.words());
    }

    /** The latest of all, from which the next is filled in. */
    @Nullable Conversation last() {
        return all.isEmpty() ? null : all.getLast();
    }

    /** It and all of its weekly row that come after it. */
    List<Conversation> from(Conversation one) {
        return all.stream().filter(other -> other.equals(one) || isLaterOf(one, other)).toList();
    }

    private static boolean isLaterOf(Conversation one, Conversation other) {
        return other.outcome() == null
                && one.series() != null
                && one.series().equals(other.series())
                && other.plan().starts().isAfter(one.plan().starts());
    }

    /** One that is still to come. */
    public record OneConversation(ConversationPage page, Conversation one) {
        public Form form() {
            return page.form();
        }

        /** How many come after it in its weekly row. */
        public int later() {
            return page.from(one).size() - 1;
        }

        /** It alone, or with those that come after it, as was chosen. */
        List<Conversation> chosen() {
            return form().chosen("which", "COMING") ? page.from(one) : List.of(one);
        }
    }
}
