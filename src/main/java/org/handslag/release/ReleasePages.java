package org.handslag.release;

import java.util.List;
import java.util.Optional;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.journal.Reads;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.CircleMemberId;
import org.handslag.mentorship.Circles;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.mentorship.Insight;
import org.handslag.mentorship.MentorshipId;
import org.handslag.mentorship.Standing;
import org.handslag.release.ReleasePage.AskedRelease;
import org.handslag.release.ReleasePage.Recipient;
import org.handslag.release.ReleasePage.ReleasedItem;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers who is let know what, for each reader, and notes who has looked at whom. */
@Component
class ReleasePages {
    static final String READ_AS = "releases";

    private final Circles circles;
    private final Releases releases;
    private final OutsideReaders outside;
    private final People people;
    private final Reads reads;

    ReleasePages(
            Circles circles,
            Releases releases,
            OutsideReaders outside,
            People people,
            Reads reads) {
        this.circles = circles;
        this.releases = releases;
        this.outside = outside;
        this.people = people;
        this.reads = reads;
    }

    /**
     * @throws NotVisible before the promise, too: there is nothing to know then
     */
    ReleasePage page(Frame f, MentorshipId id, Form form) {
        var view = circles.seeing(CircleItem.FRAME, id, f);
        if (view.standing() == Standing.UNPROMISED && isRecipient(view)) {
            throw new NotVisible();
        }
        var mentee = view.mentee();
        reads.read(f.viewer(), READ_AS, mentee.stream().map(CircleMember::person).toList());
        var log = releases.of(id).stream().filter(one -> isShown(one, view)).toList();
        return new ReleasePage(
                view,
                mentee.map(CircleMember::name).orElse(""),
                recipients(view, log),
                isRecipient(view) || !view.sees(CircleItem.AGREEMENT)
                        ? List.of()
                        : outside.of(view),
                ReleaseLog.lines(view, log, f.home().zone()),
                contact(view),
                form);
    }

    /** One that can be taken back or given again, for whoever may say so. */
    AskedRelease asked(
            Frame f, MentorshipId id, CircleMemberId member, CircleItem item, Form form) {
        var page = page(f, id, form);
        if (!page.isMentee() && !page.notes()) {
            throw new NotVisible();
        }
        return page.recipients().stream()
                .filter(one -> one.member().id().equals(member))
                .flatMap(one -> asked(page, one, item).stream())
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    private static Optional<AskedRelease> asked(
            ReleasePage page, Recipient recipient, CircleItem item) {
        return recipient
                .item(item)
                .filter(ReleasedItem::changeable)
                .map(one -> new AskedRelease(page, recipient, one));
    }

    private static boolean isRecipient(CircleView view) {
        var role = view.role();
        return role != null && role.promises();
    }

    /** A recipient reads of herself, the others of what they see themselves. */
    private static boolean isShown(Release release, CircleView view) {
        var me = view.me();
        return me != null && isRecipient(view)
                ? release.person().equals(me.person())
                : view.sees(release.item());
    }

    private static List<Recipient> recipients(CircleView view, List<Release> log) {
        return view.circle().members().stream()
                .filter(one -> one.role().promises())
                .filter(one -> !isRecipient(view) || one.equals(view.me()))
                .filter(one -> view.circle().standing(one, view.today()) != Standing.CLOSED)
                .map(one -> new Recipient(one, items(one, view, log)))
                .toList();
    }

    private static List<ReleasedItem> items(
            CircleMember member, CircleView view, List<Release> log) {
        var standing = view.circle().standing(member, view.today());
        var opened = Insight.seen(member.role(), standing);
        return Insight.released(member.role()).stream()
                .filter(opened::contains)
                .filter(item -> isRecipient(view) || view.sees(item))
                .map(item -> item(member, item, view, log))
                .toList();
    }

    private static ReleasedItem item(
            CircleMember member, CircleItem item, CircleView view, List<Release> log) {
        var circle = view.circle();
        var ground =
                log.stream()
                        .filter(one -> one.member().equals(member.id()) && one.item() == item)
                        .filter(Release::isOpen)
                        .map(Release::ground)
                        .findFirst()
                        .orElse(ReleaseGround.of(item));
        return new ReleasedItem(
                item,
                ground,
                circle.until(member, item),
                member.withheld().contains(item),
                circle.canWithhold(member, item));
    }

    private @Nullable Person contact(CircleView view) {
        return isRecipient(view) && view.sees(CircleItem.MENTEE_CONTACT)
                ? view.mentee().flatMap(one -> people.find(one.person())).orElse(null)
                : null;
    }
}
