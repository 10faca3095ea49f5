package org.handslag.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.handslag.scope.Operator;
import org.handslag.scope.UnitOfWork;
import org.handslag.web.Here;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Finds who is signed in, when a page asks for it: in one statement with a cookie, in none without.
 * Pages sign people in and out by {@link SigningIn}, so nothing is saved here.
 */
@Component
class WhoIsSignedIn implements SecurityContextRepository {
    private final SignIns signIns;
    private final Idle idle;
    private final UnitOfWork work;
    private final Clock clock;

    WhoIsSignedIn(SignIns signIns, Idle idle, UnitOfWork work, Clock clock) {
        this.signIns = signIns;
        this.idle = idle;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(SingletonSupplier.of(() -> context(request)));
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return context(holder.getRequest());
    }

    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return SignInCookie.hash(request).isPresent();
    }

    private SecurityContext context(HttpServletRequest request) {
        return Here.operator(request)
                .flatMap(
                        operator ->
                                SignInCookie.hash(request).flatMap(hash -> find(operator, hash)))
                .<SecurityContext>map(SecurityContextImpl::new)
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    private Optional<SignedIn> find(Operator operator, String hash) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, operator.zone());
        var found =
                signIns.find(operator.id(), hash, now.minus(Idle.LONGEST), today)
                        .filter(who -> !idle.isOver(who, now));
        found.filter(who -> idle.isStale(who, now))
                .ifPresent(who -> work.in(operator.id(), () -> signIns.seen(who.id(), now)));
        return found;
    }

    private record Deferred(SingletonSupplier<SecurityContext> found)
            implements DeferredSecurityContext {
        @Override
        public SecurityContext get() {
            return found.obtain();
        }

        @Override
        public boolean isGenerated() {
            return false;
        }
    }
}
