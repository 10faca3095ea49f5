package org.handslag.offer;

/** Where an offer stands on a day. Follows from its days; only that it was withdrawn is a fact. */
public enum OfferState {
    COMING,
    OPEN,
    OVER,
    WITHDRAWN
}
