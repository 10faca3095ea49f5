package org.handslag.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import org.handslag.web.Here;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands controllers the {@link Source} of a request. */
@Component
class SourceArgument implements HandlerMethodArgumentResolver {
    private static final int NETWORK_BYTES = 8;

    private final KeyedHash hash;
    private final Clock clock;

    SourceArgument(KeyedHash hash, Clock clock) {
        this.hash = hash;
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Source.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var day = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return new Source(hash.of("source " + day, network(Here.client(request))));
    }

    /** An IPv6 subscriber has a whole /64 of addresses: its first half counts. */
    private static String network(String address) {
        var bytes = InetAddress.ofLiteral(address).getAddress();
        return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, NETWORK_BYTES));
    }
}
