package org.handslag.site;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.handslag.access.Purpose;
import org.handslag.access.Tokens;
import org.handslag.course.Course;
import org.handslag.scope.Email;
import org.handslag.scope.NotVisible;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** Takes down who wants to hear of the next date, and crosses out who no longer does. */
@Component
class InterestDesk {
    static final Purpose LEAVE = new Purpose("course-interest");
    static final Duration KEPT = Duration.ofDays(365);

    private final Interests interests;
    private final InterestMail mail;
    private final Tokens tokens;
    private final Clock clock;

    InterestDesk(Interests interests, InterestMail mail, Tokens tokens, Clock clock) {
        this.interests = interests;
        this.mail = mail;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Whoever has asked already gets no second mail. */
    void ask(Frame f, Email email, Optional<Course> course) {
        var id = InterestId.next();
        var interest = new Interest(id, course.map(Course::id).orElse(null), email, f.locale());
        if (interests.add(interest, clock.instant())) {
            var until = clock.instant().plus(KEPT);
            mail.welcome(f, interest, course, tokens.issue(LEAVE, id.value(), until));
        }
    }

    Interest find(String token) {
        return tokens.find(LEAVE, token).flatMap(interests::find).orElseThrow(NotVisible::new);
    }

    void leave(InterestId id) {
        interests.remove(id);
        tokens.revoke(LEAVE, id.value());
    }
}
