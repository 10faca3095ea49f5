package org.handslag.profile;

/** Of which kind a conflict of interest is; more is not said. */
public enum ApartReason {
    SAME_MANAGER,
    RELATIVE,
    DISPUTE,
    FORMER_CASE
}
