package org.handslag.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.MentorshipId;
import org.handslag.proof.Claim;
import org.handslag.proof.Claim.Told;
import org.handslag.proof.ProofSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** That what was agreed was followed up on the days that were agreed on. */
@Component
@Order(60)
class FollowUpProof implements ProofSource {
    private final Reviews reviews;

    FollowUpProof(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public Map<MentorshipId, List<Claim>> of(Collection<Circle> circles, LocalDate today) {
        var all =
                reviews.of(circles.stream().map(one -> one.mentorship().id()).toList()).stream()
                        .collect(Collectors.groupingBy(Review::mentorship));
        var claims = new HashMap<MentorshipId, List<Claim>>();
        for (var circle : circles) {
            var id = circle.mentorship().id();
            var path = Review.path(id);
            claims.put(id, List.of(claim(all.getOrDefault(id, List.of()), path, today)));
        }
        return claims;
    }

    /** A day that has passed and on which nobody met is a gap; so is that no day was agreed on. */
    static Claim claim(List<Review> theirs, String path, LocalDate today) {
        var evidence = new ArrayList<Told>();
        Told missing = theirs.isEmpty() ? Told.of("followup.proof.none") : null;
        for (var one : theirs) {
            var held = one.held();
            if (held != null) {
                evidence.add(Told.of("followup.proof.held", Map.of("day", held.day())));
            } else if (one.state() != ReviewState.MISSED && one.due().isBefore(today)) {
                missing = Told.of("followup.proof.late", Map.of("day", one.due()));
            }
        }
        if (evidence.isEmpty() && missing == null) {
            evidence.add(Told.of("followup.proof.to-come"));
        }
        return new Claim("followup.proof", evidence, missing, path);
    }
}
