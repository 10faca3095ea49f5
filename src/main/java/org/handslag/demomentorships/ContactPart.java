package org.handslag.demomentorships;

/** Someone who speaks for an employer. */
record ContactPart(String name, String email, String employer) {}
