package org.handslag.mail;

import java.util.List;
import java.util.Locale;
import org.handslag.scope.Email;
import org.jspecify.annotations.Nullable;

/**
 * One mail, ready to go.
 *
 * @param id the same for every try; becomes the Message-ID
 * @param from name of the sender, beside the installation's address
 * @param replies where answers go; null for nowhere
 * @param unsubscribe whole address that takes the reader off a list; null for what is no list
 */
public record Mail(
        String id,
        String from,
        @Nullable Email replies,
        Email to,
        Locale language,
        String subject,
        String text,
        String html,
        List<File> files,
        @Nullable String unsubscribe) {

    /**
     * What goes with it.
     *
     * @param type content type with its parameters
     */
    public record File(String name, String type, byte[] bytes) {}
}
