package org.handslag.demomentorships;

/**
 * @param email empty for someone who has no address
 * @param telephone likewise
 */
record MenteePart(String name, String email, String telephone, String language) {}
