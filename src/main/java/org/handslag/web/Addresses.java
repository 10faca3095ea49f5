package org.handslag.web;

import java.net.URI;
import org.handslag.scope.Operator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes whole addresses, for what is sent: mails, letters, calendar files. */
@Component
public class Addresses {
    private final String base;

    Addresses(@Value("${handslag.base-url}") String configured, @Value("${server.port}") int port) {
        this.base = configured.isBlank() ? "http://localhost:" + port : stripSlash(configured);
    }

    public String of(Operator operator, String path) {
        return base + "/" + operator.slug() + path;
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
