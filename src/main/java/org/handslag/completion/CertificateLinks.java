package org.handslag.completion;

import java.time.Clock;
import java.time.Duration;
import org.handslag.access.Purpose;
import org.handslag.access.Tokens;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Operator;
import org.handslag.web.Addresses;
import org.springframework.stereotype.Component;

/** The holder's own link to her document, and the address where anyone can check it. */
@Component
class CertificateLinks {
    static final Purpose HOLDER = new Purpose("certificate");
    private static final Duration GOOD_FOR = Duration.ofDays(365);

    private final Tokens tokens;
    private final Addresses addresses;
    private final Clock clock;

    CertificateLinks(Tokens tokens, Addresses addresses, Clock clock) {
        this.tokens = tokens;
        this.addresses = addresses;
        this.clock = clock;
    }

    String holder(Operator operator, Certificate certificate) {
        var until = clock.instant().plus(GOOD_FOR);
        var token = tokens.issue(HOLDER, certificate.completion().value(), until);
        return addresses.of(operator, "/my-certificate/" + token);
    }

    /** For whoever only looks at the mail: nobody's certificate. */
    String example(Operator operator, CourseInstance date) {
        return addresses.of(operator, "/courses/" + date.slug());
    }

    String check(Operator operator, Certificate certificate) {
        return addresses.of(operator, "/certificate/" + certificate.code());
    }
}
