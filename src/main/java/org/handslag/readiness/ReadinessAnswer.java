package org.handslag.readiness;

/** What a workplace says of a point. */
public enum ReadinessAnswer {
    YES,
    PARTLY,
    NO
}
