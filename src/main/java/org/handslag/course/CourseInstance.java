package org.handslag.course;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Texts;
import org.handslag.venue.VenueId;
import org.jspecify.annotations.Nullable;

/**
 * One dated running of a course.
 *
 * @param slug readable part of its public address, such as {@code grund-2026-12-10}
 * @param sequence raised with every change that a calendar must hear of
 */
public record CourseInstance(
        CourseInstanceId id,
        CourseId course,
        ProgrammeId programme,
        String slug,
        Details details,
        Whereabouts where,
        InstanceSize size,
        Standing standing,
        int sequence,
        long version) {

    /** Whom to ask. Shown in public. */
    public record Contact(String name, String email, String telephone) {}

    /**
     * What may change without anyone having to be told.
     *
     * @param cost in words, also "free"
     * @param leader who leads it, as the public reads it
     */
    public record Details(
            Locale language,
            Texts cost,
            String leader,
            Contact contact,
            Texts note,
            Window window,
            Promotion promotion,
            Approval approval) {

        public Details with(Window window) {
            return new Details(language, cost, leader, contact, note, window, promotion, approval);
        }
    }

    /**
     * @param listed whether it stands in the public list once it is published
     * @param publishedAt null while it is a draft
     * @param cancelledAt null unless it was called off
     */
    public record Standing(
            boolean listed, @Nullable Instant publishedAt, @Nullable Instant cancelledAt) {}

    // --- facts ---------------------------------------------------------------------------

    public Locale language() {
        return details.language();
    }

    public Texts cost() {
        return details.cost();
    }

    public String leader() {
        return details.leader();
    }

    public Contact contact() {
        return details.contact();
    }

    public Texts note() {
        return details.note();
    }

    public Window window() {
        return details.window();
    }

    public Promotion promotion() {
        return details.promotion();
    }

    /** A place of the register, or null when it is remote or not yet known. */
    public @Nullable VenueId place() {
        return where.place();
    }

    public String room() {
        return where.room();
    }

    /** Shown only to those who are registered. */
    public String remoteLink() {
        return where.remoteLink();
    }

    public List<CourseSession> sessions() {
        return where.sessions();
    }

    public int capacity() {
        return size.capacity();
    }

    public int minimum() {
        return size.minimum();
    }

    public boolean listed() {
        return standing.listed();
    }

    public @Nullable Instant publishedAt() {
        return standing.publishedAt();
    }

    public @Nullable Instant cancelledAt() {
        return standing.cancelledAt();
    }

    public Instant starts() {
        return where.starts();
    }

    public Instant ends() {
        return where.ends();
    }

    public LocalDate day(ZoneId zone) {
        return where.day(zone);
    }

    public boolean isPublished() {
        return publishedAt() != null;
    }

    public boolean isCancelled() {
        return cancelledAt() != null;
    }

    public boolean hasBegun(Instant at) {
        return !at.isBefore(starts());
    }

    public boolean isOver(Instant at) {
        return !at.isBefore(ends());
    }

    public InstanceState state(Instant at) {
        return InstanceState.of(standing, where.starts(), where.ends(), window(), at);
    }

    // --- verbs ---------------------------------------------------------------------------

    /** Opens it to the public. */
    public CourseInstance publish(Instant at) {
        refuseIfCancelled();
        if (isPublished()) {
            throw new Refusal("instance.refused.published");
        }
        return with(details, where, size, new Standing(listed(), at, null), sequence);
    }

    /** Shows it in the public list, or only to those who have its address. */
    public CourseInstance list(boolean wanted) {
        refuseIfCancelled();
        var shown = new Standing(wanted, publishedAt(), null);
        return with(details, where, size, shown, sequence);
    }

    public CourseInstance edit(Details changed) {
        refuseIfCancelled();
        return with(changed, where, size, standing, sequence);
    }

    public CourseInstance resize(InstanceSize wanted) {
        refuseIfCancelled();
        return with(details, where, wanted, standing, sequence);
    }

    /** New times or a new place; the registration window follows by as many days. */
    public CourseInstance move(Whereabouts there, ZoneId zone, Instant at) {
        refuseIfCancelled();
        refuseIfOver(at);
        var settled = size.follow(where, there, zone);
        return with(follow(there, zone), there, settled, standing, sequence + 1);
    }

    public CourseInstance cancel(Instant at) {
        refuseIfCancelled();
        refuseIfOver(at);
        var cancelled = new Standing(listed(), publishedAt(), at);
        return with(details, where, size, cancelled, sequence + 1);
    }

    /** All its settings, for another first day; whoever was invited to this is not to that. */
    public Plan planOn(LocalDate day, ZoneId zone) {
        var there = where.on(day, zone);
        var open = size.follow(where, there, zone).reserving(0);
        return new Plan(follow(there, zone), there, open, listed());
    }

    /** The same as someone read it earlier: saving it tells whether it has changed since. */
    public CourseInstance asRead(long version) {
        return new CourseInstance(
                id, course, programme, slug, details, where, size, standing, sequence, version);
    }

    CourseInstance called(String slug) {
        return new CourseInstance(
                id, course, programme, slug, details, where, size, standing, sequence, version);
    }

    private Details follow(Whereabouts there, ZoneId zone) {
        return details.with(window().follow(where, there, zone));
    }

    private CourseInstance with(
            Details details,
            Whereabouts where,
            InstanceSize size,
            Standing standing,
            int sequence) {
        return new CourseInstance(
                id, course, programme, slug, details, where, size, standing, sequence, version);
    }

    private void refuseIfCancelled() {
        if (isCancelled()) {
            throw new Refusal("instance.refused.cancelled");
        }
    }

    private void refuseIfOver(Instant at) {
        if (isOver(at)) {
            throw new Refusal("instance.refused.over");
        }
    }
}
