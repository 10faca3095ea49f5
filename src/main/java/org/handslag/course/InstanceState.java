package org.handslag.course;

/** Where an instance stands at a moment; computed, never stored. */
public enum InstanceState {
    DRAFT,
    NOT_YET_OPEN,
    OPEN,
    REGISTRATION_CLOSED,
    RUNNING,
    OVER,
    CANCELLED
}
