package org.handslag.approval;

/**
 * Colleagues who wait for an answer together.
 *
 * @param contact who asked for them
 * @param choosing the page on which all of them are ticked, to be answered at once
 */
public record ApplicantGroup(String contact, int size, String choosing) {}
