package org.handslag.referral;

/** How she said yes. */
public enum YesWay {
    /** On her own page, or by the public form. */
    HERSELF,
    /** Someone read to her what it is, and noted her answer. */
    ALOUD,
    /** She has signed the sheet. */
    PAPER
}
