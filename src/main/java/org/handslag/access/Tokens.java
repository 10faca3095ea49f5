package org.handslag.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.handslag.limit.Limits;
import org.handslag.limit.Source;
import org.handslag.scope.Refusal;
import org.springframework.stereotype.Component;

/**
 * Links and codes that are sent: each opens one object for one purpose until a moment, and is kept
 * as a hash only. What these methods return or take in the clear belongs in a message or an
 * address, never in a log. Works within the caller's unit of work.
 */
@Component
public class Tokens {
    private static final int TRIES = 10;
    private static final Duration PER = Duration.ofHours(1);

    private final TokenRows rows;
    private final Limits limits;
    private final Clock clock;

    Tokens(TokenRows rows, Limits limits, Clock clock) {
        this.rows = rows;
        this.limits = limits;
        this.clock = clock;
    }

    /** A new link's last segment; older links to the same object go on working. */
    public String issue(Purpose purpose, UUID object, Instant until) {
        return keep(purpose, Codes.token(), object, until);
    }

    /** As {@link #issue} for many objects at once, by object. */
    public Map<UUID, String> issueAll(Purpose purpose, Collection<UUID> objects, Instant until) {
        var raw =
                objects.stream().collect(Collectors.toMap(Function.identity(), _ -> Codes.token()));
        rows.addAll(purpose, raw, clock.instant(), until);
        return raw;
    }

    /** As {@link #issue}, short enough to be typed from a letter: {@code K7QX-3MWD-9F}. */
    public String issueCode(Purpose purpose, UUID object, Instant until) {
        return keep(purpose, Codes.code(), object, until);
    }

    /** A new link; those that were sent before open nothing any more. */
    public String replace(Purpose purpose, UUID object, Instant until) {
        revoke(purpose, object);
        return issue(purpose, object, until);
    }

    /** What this link opens, if it is still worth something. */
    public Optional<UUID> find(Purpose purpose, String raw) {
        return Codes.mayBeToken(raw)
                ? rows.find(purpose, Hash.of(raw), clock.instant())
                : Optional.empty();
    }

    /**
     * What this typed code opens. Capitals, spaces, dashes and look-alikes do not matter.
     *
     * @throws Refusal when this source has typed too many, or this code was tried too often
     */
    public Optional<UUID> findCode(Purpose purpose, String typed, Source source) {
        var code = Codes.read(typed);
        refuseGuessing("code " + purpose.name(), code, source);
        return code.isEmpty()
                ? Optional.empty()
                : rows.find(purpose, Hash.of(code), clock.instant());
    }

    /** Uses up a link that is good for one time. Empty when it was used, has ended or never was. */
    public Optional<UUID> use(Purpose purpose, String raw) {
        return rows.take(purpose, Hash.of(raw), clock.instant());
    }

    /** Lets the links to an object live until another moment, as when its last day is moved. */
    public void prolong(Purpose purpose, UUID object, Instant until) {
        rows.prolong(purpose, object, until);
    }

    public void revoke(Purpose purpose, UUID object) {
        rows.remove(purpose, object);
    }

    /** Every link and code to any of these, whatever it was for. */
    public void revokeAll(Collection<UUID> objects) {
        rows.removeAll(objects);
    }

    private void refuseGuessing(String kind, String code, Source source) {
        if (!limits.allows(kind, source, TRIES, PER)
                || (!code.isEmpty() && !limits.allows(kind, code, TRIES, PER))) {
            throw new Refusal("access.too-many-codes");
        }
    }

    private String keep(Purpose purpose, String raw, UUID object, Instant until) {
        rows.add(purpose, Hash.of(raw), object, clock.instant(), until);
        return raw;
    }
}
