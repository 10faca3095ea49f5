package org.handslag.message;

/** The ways on which a message reaches a person. */
public enum Channel {
    MAIL,
    /** Chosen only where an {@link org.handslag.mail.TextMessages} adapter is configured. */
    SMS,
    /** Printed and posted by the coordinator. */
    LETTER,
    /** Read out on the telephone, or told in another way when not even a number is known. */
    CALL
}
