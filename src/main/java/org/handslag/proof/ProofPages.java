package org.handslag.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handslag.journal.Reads;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.Circles;
import org.handslag.mentorship.MentorshipId;
import org.handslag.proof.ProofList.ProofRow;
import org.handslag.scope.NotVisible;
import org.handslag.web.Frame;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers the claims of mentorships from all that know something, and notes who has looked. */
@Component
class ProofPages {
    static final String READ_AS = "proof";

    private final Circles circles;
    private final ObjectProvider<ProofSource> sources;
    private final Reads reads;

    ProofPages(Circles circles, ObjectProvider<ProofSource> sources, Reads reads) {
        this.circles = circles;
        this.sources = sources;
        this.reads = reads;
    }

    /** For coordinator and consultant; hidden from all others. */
    ProofPage page(Frame f, MentorshipId id) {
        var view = circles.seeing(CircleItem.AGREEMENT, id, f);
        if (view.role() != null && view.role() != CircleRole.CONSULTANT) {
            throw new NotVisible();
        }
        reads.read(f.viewer(), READ_AS, view.mentee().stream().map(CircleMember::person).toList());
        var claims = claims(List.of(view.circle()), view.today());
        return new ProofPage(view, claims.getOrDefault(id, List.of()));
    }

    /**
     * @param ended also those that have ended
     */
    ProofList list(Frame f, boolean ended, int page) {
        var today = circles.today(f);
        var found = circles.count(f.viewer(), ended);
        var last = Math.max(1, (found + ProofList.SIZE - 1) / ProofList.SIZE);
        var at = Math.clamp(page, 1, last);
        var some =
                circles.coordinated(f.viewer(), ended, (at - 1) * ProofList.SIZE, ProofList.SIZE);
        var claims = claims(some, today);
        var rows =
                some.stream()
                        .map(circle -> row(circle, claims, today))
                        .sorted(Comparator.comparing(ProofRow::gaps).reversed())
                        .toList();
        var mentees =
                some.stream()
                        .flatMap(circle -> circle.holder(CircleRole.MENTEE, today).stream())
                        .map(CircleMember::person)
                        .toList();
        reads.read(f.viewer(), READ_AS, mentees);
        return new ProofList(rows, found, at, last);
    }

    private static ProofRow row(
            Circle circle, Map<MentorshipId, List<Claim>> claims, LocalDate today) {
        var theirs = claims.getOrDefault(circle.mentorship().id(), List.of());
        return new ProofRow(
                circle.mentorship(),
                circle.place(),
                circle.holder(CircleRole.MENTEE, today).map(CircleMember::name).orElse("–"),
                theirs.stream().filter(claim -> !claim.isProven()).count(),
                theirs.size());
    }

    private Map<MentorshipId, List<Claim>> claims(Collection<Circle> some, LocalDate today) {
        var claims = new HashMap<MentorshipId, List<Claim>>();
        if (some.isEmpty()) {
            return claims;
        }
        sources.orderedStream()
                .forEach(
                        source ->
                                source.of(some, today)
                                        .forEach(
                                                (id, theirs) ->
                                                        claims.computeIfAbsent(
                                                                        id, _ -> new ArrayList<>())
                                                                .addAll(theirs)));
        return claims;
    }
}
