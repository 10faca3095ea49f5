package org.handslag.supply;

/** A line of a wish as it is read, such as kinds of work: kitchen, shop. */
public record WishLine(SupplyLine line, String words) {}
