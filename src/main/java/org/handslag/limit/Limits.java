package org.handslag.limit;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.handslag.scope.OperatorId;
import org.handslag.scope.Scope;
import org.handslag.scope.UnitOfWork;
import org.springframework.stereotype.Component;

/**
 * Counts how often something is tried, so that no one can guess, flood or sweep. All nodes count
 * together, and a count stays when what was tried is refused and rolled back.
 */
@Component
public class Limits {
    /** What is counted for the installation itself. */
    static final OperatorId INSTALLATION = new OperatorId(new UUID(0, 0));

    private final LimitCounts counts;
    private final KeyedHash hash;
    private final UnitOfWork work;
    private final Clock clock;

    Limits(LimitCounts counts, KeyedHash hash, UnitOfWork work, Clock clock) {
        this.counts = counts;
        this.hash = hash;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Counts one try and says whether it is still within the limit. The time begins with the first
     * try and is not prolonged by later ones.
     *
     * @param kind what is tried, such as {@code sign-in}
     * @param object what it is tried on, such as an e-mail address; kept only as a hash
     */
    public boolean allows(String kind, String object, int times, Duration per) {
        var now = clock.instant();
        return Scope.in(
                Scope.current().orElse(INSTALLATION),
                () ->
                        work.apart(() -> counts.count(kind, hash.of(kind, object), now, per))
                                <= times);
    }

    /** As {@link #allows(String, String, int, Duration)} for where a request comes from. */
    public boolean allows(String kind, Source source, int times, Duration per) {
        return allows(kind, source.hash(), times, per);
    }

    /** Whether a source has used up its tries already; counts nothing. */
    public boolean isSpent(String kind, Source source, int times) {
        return Scope.in(
                Scope.current().orElse(INSTALLATION),
                () ->
                        work.apart(
                                        () ->
                                                counts.counted(
                                                        kind,
                                                        hash.of(kind, source.hash()),
                                                        clock.instant()))
                                >= times);
    }
}
