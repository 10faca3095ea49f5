package org.handslag.need;

/** A need on the coordinator's sheet of the day, with whose it is. */
public record SheetNeed(String name, Need need) {}
