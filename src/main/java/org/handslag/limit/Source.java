package org.handslag.limit;

/**
 * Where a request comes from, as a hash that is another one tomorrow: enough to count by, too
 * little to know anyone by. Controllers take it as an argument.
 */
public record Source(String hash) {}
