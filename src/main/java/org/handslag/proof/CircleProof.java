package org.handslag.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handslag.completion.Mentors;
import org.handslag.completion.Mentors.Qualification;
import org.handslag.mentorship.Circle;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.MentorshipId;
import org.handslag.proof.Claim.Told;
import org.handslag.scope.PersonId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who is the mentor and when, what makes her one, and that all have promised confidentiality. */
@Component
@Order(20)
class CircleProof implements ProofSource {
    private final Mentors mentors;

    CircleProof(Mentors mentors) {
        this.mentors = mentors;
    }

    @Override
    public Map<MentorshipId, List<Claim>> of(Collection<Circle> circles, LocalDate today) {
        var people =
                circles.stream()
                        .flatMap(circle -> of(circle, CircleRole.MENTOR).stream())
                        .map(CircleMember::person)
                        .distinct()
                        .toList();
        var courses = mentors.qualificationsOf(people);
        var claims = new HashMap<MentorshipId, List<Claim>>();
        for (var circle : circles) {
            claims.put(circle.mentorship().id(), claims(circle, courses));
        }
        return claims;
    }

    static List<Claim> claims(Circle circle, Map<PersonId, List<Qualification>> courses) {
        return List.of(named(circle), qualified(circle, courses), promised(circle));
    }

    private static Claim named(Circle circle) {
        var evidence = new ArrayList<Told>();
        of(circle, CircleRole.MENTOR)
                .forEach(one -> evidence.add(time("proof.mentor", "proof.mentor-since", one)));
        var missing = evidence.isEmpty() ? Told.of("proof.named-missing") : null;
        of(circle, CircleRole.STAND_IN)
                .forEach(one -> evidence.add(time("proof.stand-in", "proof.stand-in-since", one)));
        return new Claim("proof.named", evidence, missing, circle.mentorship().path());
    }

    private static Told time(String key, String since, CircleMember one) {
        var until = one.until();
        return until == null
                ? Told.of(since, Map.of("name", one.name(), "from", one.from()))
                : Told.of(key, Map.of("name", one.name(), "from", one.from(), "until", until));
    }

    /** Each mentor had completed a course that makes mentors; a stand-in need not. */
    private static Claim qualified(Circle circle, Map<PersonId, List<Qualification>> courses) {
        var evidence = new ArrayList<Told>();
        Told missing = null;
        for (var mentor : of(circle, CircleRole.MENTOR)) {
            var hers = courses.getOrDefault(mentor.person(), List.of());
            for (var one : hers) {
                evidence.add(
                        Told.of(
                                "proof.course",
                                Map.of(
                                        "name", mentor.name(),
                                        "course", one.course(),
                                        "day", one.on())));
            }
            if (hers.isEmpty()) {
                missing = Told.of("proof.qualified-missing", Map.of("name", mentor.name()));
            }
        }
        if (evidence.isEmpty() && missing == null) {
            missing = Told.of("proof.named-missing");
        }
        return new Claim("proof.qualified", evidence, missing, circle.mentorship().path());
    }

    /**
     * Nothing of a mentee is shown to whoever has not: that she saw nothing before needs no more.
     */
    private static Claim promised(Circle circle) {
        var evidence = new ArrayList<Told>();
        Told missing = null;
        for (var member : circle.members()) {
            var at = member.promised();
            if (at != null) {
                evidence.add(
                        Told.of(
                                "proof.promised-at",
                                Map.of(
                                        "role", member.role(),
                                        "name", member.name(),
                                        "moment", at)));
            } else if (!member.hasPromised()) {
                missing =
                        Told.of(
                                "proof.promised-missing",
                                Map.of("role", member.role(), "name", member.name()));
            }
        }
        if (evidence.isEmpty() && missing == null) {
            missing = Told.of("proof.named-missing");
        }
        return new Claim("proof.promised", evidence, missing, circle.mentorship().path());
    }

    private static List<CircleMember> of(Circle circle, CircleRole role) {
        return circle.members().stream().filter(member -> member.role() == role).toList();
    }
}
