package org.handslag.foretold;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Operator;
import org.springframework.stereotype.Component;

/** All that goes by itself around a date, the earliest first. */
@Component
public class ForetoldAround {
    /** What has not gone so long after its time does not go. */
    private static final Duration TOO_LATE = Duration.ofDays(7);

    private final List<Foretelling> tellers;
    private final Clock clock;

    ForetoldAround(List<Foretelling> tellers, Clock clock) {
        this.tellers = tellers;
        this.clock = clock;
    }

    public List<Foretold> of(CourseInstance date, Operator home) {
        var late = clock.instant().minus(TOO_LATE);
        return date.isCancelled()
                ? List.of()
                : tellers.stream()
                        .flatMap(one -> one.around(date, home).stream())
                        .filter(one -> one.gone() || one.at().isAfter(late))
                        .sorted(Comparator.comparing(Foretold::at).thenComparing(Foretold::kind))
                        .toList();
    }
}
