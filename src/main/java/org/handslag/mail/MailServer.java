package org.handslag.mail;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.handslag.scope.CannotStart;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * The SMTP server of this installation, by one address: {@code smtp://user:password@host:port}, or
 * {@code smtps://} for TLS from the first byte. On {@code smtp} the connection is encrypted when
 * the server offers it; a password is sent to no other machine without.
 */
@Component
public class MailServer {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final @Nullable JavaMailSenderImpl sender;

    public MailServer(@Value("${handslag.smtp.url}") String address) {
        this.sender = address.isBlank() ? null : sender(address.strip());
    }

    public boolean isConfigured() {
        return sender != null;
    }

    JavaMailSenderImpl sender() {
        if (sender == null) {
            throw new IllegalStateException("No mail server is named");
        }
        return sender;
    }

    private static JavaMailSenderImpl sender(String address) {
        var url = parsed(address);
        var secure = "smtps".equals(url.getScheme());
        var sender = new JavaMailSenderImpl();
        sender.setProtocol(url.getScheme());
        sender.setHost(url.getHost());
        sender.setPort(url.getPort() >= 0 ? url.getPort() : secure ? 465 : 587);
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var user = url.getRawUserInfo();
        if (user != null) {
            sender.setUsername(decoded(user.split(":", 2)[0]));
            sender.setPassword(user.contains(":") ? decoded(user.split(":", 2)[1]) : "");
        }
        var prefix = "mail." + url.getScheme() + ".";
        var properties = sender.getJavaMailProperties();
        properties.put(prefix + "auth", String.valueOf(user != null));
        properties.put(prefix + "connectiontimeout", "10000");
        properties.put(prefix + "timeout", "30000");
        properties.put(prefix + "writetimeout", "30000");
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "starttls.enable", String.valueOf(!secure));
        properties.put(
                prefix + "starttls.required",
                String.valueOf(!secure && user != null && !THIS_MACHINE.contains(url.getHost())));
        properties.put("mail.mime.allowutf8", "true");
        return sender;
    }

    private static URI parsed(String address) {
        try {
            var url = URI.create(address);
            if (Set.of("smtp", "smtps").contains(url.getScheme()) && url.getHost() != null) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            // told below, without the address: it may hold a password
        }
        throw new CannotStart(
                "HANDSLAG_SMTP_URL is not an address of a mail server; write it like"
                        + " smtp://user:password@mail.operator.example:587, with % signs for special"
                        + " characters in the password.");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
