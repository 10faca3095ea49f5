package org.handslag.access;

/**
 * What a token opens, such as {@code sign-in}. The module that sends the link names its own; a
 * token for one purpose is worth nothing for another.
 */
public record Purpose(String name) {}
