package org.handslag.message;

/**
 * A file that goes with a message.
 *
 * @param type content type with its parameters, such as {@code text/calendar; method=REQUEST}
 */
public record Attachment(String name, String type, byte[] bytes) {}
