package org.handslag.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.handslag.agreement.Party;
import org.handslag.directory.Person;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * Who is let know what of a mentee, as one reader sees it: the mentee and those who follow her all
 * of it, a recipient her own part.
 *
 * @param mentee what she is called; empty when nobody is
 * @param outside those who read the agreement by a link
 * @param log the latest first
 * @param contact how the mentee is reached; null unless the reader is a recipient who may know
 */
public record ReleasePage(
        CircleView view,
        String mentee,
        List<Recipient> recipients,
        List<OutsideReader> outside,
        List<LogLine> log,
        @Nullable Person contact,
        Form form) {

    /**
     * Someone who has promised, or is to.
     *
     * @param items what she is let know, or would be if the mentee did not keep it from her
     */
    public record Recipient(CircleMember member, List<ReleasedItem> items) {
        /** The last day on which she sees any of it, when it is the same for all. */
        public @Nullable LocalDate until() {
            var days = items.stream().map(ReleasedItem::until).distinct().toList();
            return days.size() == 1 ? days.getFirst() : null;
        }

        /** What the mentee decides herself. */
        public List<ReleasedItem> hers() {
            return items.stream().filter(ReleasedItem::changeable).toList();
        }

        /** What she cannot take back, by its ground. */
        public Map<ReleaseGround, List<CircleItem>> standing() {
            return byGround(one -> !one.changeable());
        }

        /** What the recipient sees, by its ground. */
        public Map<ReleaseGround, List<CircleItem>> shown() {
            return byGround(one -> !one.withheld());
        }

        /** What the mentee keeps from her. */
        public List<CircleItem> kept() {
            return items.stream().filter(ReleasedItem::withheld).map(ReleasedItem::item).toList();
        }

        private Map<ReleaseGround, List<CircleItem>> byGround(Predicate<ReleasedItem> which) {
            return items.stream()
                    .filter(which)
                    .collect(
                            Collectors.groupingBy(
                                    ReleasedItem::ground,
                                    () -> new EnumMap<>(ReleaseGround.class),
                                    Collectors.mapping(ReleasedItem::item, Collectors.toList())));
        }

        Optional<ReleasedItem> item(CircleItem which) {
            return items.stream().filter(one -> one.item() == which).findFirst();
        }
    }

    /**
     * @param until the last day on which she sees it; null while nobody knows
     * @param withheld whether the mentee keeps it from her
     * @param changeable whether the mentee can take it back or give it again
     */
    public record ReleasedItem(
            CircleItem item,
            ReleaseGround ground,
            @Nullable LocalDate until,
            boolean withheld,
            boolean changeable) {}

    /**
     * @param read since when she is asked to read it
     * @param approved null until she has
     */
    public record OutsideReader(
            String name, Party party, @Nullable Instant read, @Nullable Instant approved) {}

    /**
     * What was released or taken back in one stroke.
     *
     * @param first one of the releases, which tells to whom and why
     * @param act when and by whom
     * @param back whether it was taken back
     * @param until the last day of what was released; null while nobody knows
     */
    public record LogLine(
            Release first,
            List<CircleItem> items,
            Release.Act act,
            boolean back,
            @Nullable LocalDate until) {}

    public String path() {
        return view.path() + "/releases";
    }

    public String path(Recipient recipient, ReleasedItem item) {
        return path() + "/" + recipient.member().id() + "/" + item.item();
    }

    public boolean isMentee() {
        return view.role() == CircleRole.MENTEE;
    }

    /** Whether she is one to whom something of the mentee is released. */
    public boolean isRecipient() {
        return view.role() != null && view.role().promises();
    }

    /** How the mentee said it, and in which language, is not the recipient's to know. */
    public boolean tells(Release.Act act) {
        return !isRecipient() || act.way() == ReleaseWay.PROMISE;
    }

    /** Whether she notes for the mentee what she says: the consultant, the coordinator without. */
    public boolean notes() {
        var consultant = view.circle().holder(CircleRole.CONSULTANT, view.today());
        return view.me() == null
                ? consultant.isEmpty()
                : consultant.filter(view.me()::equals).isPresent();
    }

    /** To whom the mentee turns: her consultant; empty when there is none. */
    public String follows() {
        return view.circle()
                .holder(CircleRole.CONSULTANT, view.today())
                .map(CircleMember::name)
                .orElse("");
    }

    /** What is to be taken back from whom, or given again. */
    public record AskedRelease(ReleasePage page, Recipient recipient, ReleasedItem item) {
        public String path() {
            return page.path(recipient, item);
        }
    }
}
