package org.handslag.site;

/** The texts of the public pages that a coordinator may write. Without one, the usual stands. */
public enum SiteText {
    START,
    BECOME_A_MENTOR,
    CONTACT,
    PRIVACY
}
