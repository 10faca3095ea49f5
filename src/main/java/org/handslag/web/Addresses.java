package org.handslag.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import org.handslag.scope.Operator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes whole addresses, for what is sent: mails, letters, calendar files. */
@Component
public class Addresses {
    private final String base;
    private final boolean configured;

    Addresses(@Value("${handslag.base-url}") String address, @Value("${server.port}") int port) {
        this.configured = !address.isBlank();
        this.base = configured ? stripSlash(address) : "http://localhost:" + port;
    }

    public String of(Operator operator, String path) {
        return base + "/" + operator.slug() + path;
    }

    /**
     * Where the page of this request stands, as browsers name it: at the installation's address, or
     * at the host that is bound to its operator. Whatever else a request says of its host is
     * believed only by a program that is reached from this machine alone.
     */
    public URI origin(HttpServletRequest request) {
        var byHost =
                Objects.equals(
                        request.getAttribute(OperatorFilter.BASE),
                        request.getAttribute(OperatorFilter.INSTALLATION));
        if (configured && !byHost) {
            var own = URI.create(base);
            return URI.create(own.getScheme() + "://" + own.getRawAuthority());
        }
        return UriComponentsBuilder.fromUriString(request.getRequestURL().toString())
                .replacePath(null)
                .build()
                .toUri();
    }

    /** A page of the installation itself. */
    public String ofInstallation(String path) {
        return base + path;
    }

    /** The host part, for message ids and calendar uids. */
    public String host() {
        return URI.create(base).getHost();
    }

    private static String stripSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
