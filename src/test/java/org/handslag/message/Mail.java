package org.handslag.message;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A mail as it arrived. */
public record Mail(MimeMessage raw, List<Part> leaves) {

    public static Mail of(MimeMessage raw) {
        var leaves = new ArrayList<Part>();
        collect(raw, leaves);
        return new Mail(raw, leaves);
    }

    public String subject() {
        return header("Subject");
    }

    public String header(String name) {
        try {
            return jakarta.mail.internet.MimeUtility.decodeText(raw.getHeader(name, ", "));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public String text() {
        return new String(content("text/plain"), java.nio.charset.StandardCharsets.UTF_8);
    }

    public Document html() {
        return Jsoup.parse(
                new String(content("text/html"), java.nio.charset.StandardCharsets.UTF_8));
    }

    /** The bytes of the first part of this type, after transfer decoding. */
    public byte[] content(String type) {
        try {
            return part(type).getInputStream().readAllBytes();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public Part part(String type) throws MessagingException {
        for (var leaf : leaves) {
            if (leaf.isMimeType(type)) {
                return leaf;
            }
        }
        throw new AssertionError("No part of type " + type);
    }

    private static void collect(Part part, List<Part> leaves) {
        try {
            if (part.getContent() instanceof MimeMultipart several) {
                for (int i = 0; i < several.getCount(); i++) {
                    BodyPart inner = several.getBodyPart(i);
                    collect(inner, leaves);
                }
            } else {
                leaves.add(part);
            }
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
