package org.handslag.contacting;

/** What came of one workplace when its turn was. */
public enum SendOutcome {
    SENT,
    /** It, or its organisation, does not want to be asked. */
    NOT_ASKED,
    /** Not now, it said, or the office. */
    RESTING,
    NO_ADDRESS,
    /** Its reader wants no more mails of this kind, whatever workplace they are for. */
    LEFT_ALONE,
    /** No address at all, or one that a server has refused. */
    BROKEN_ADDRESS,
    /** Someone who answers for several workplaces has got the mail for another of them. */
    SAME_ADDRESS,
    /** It has had as many mails this quarter as the operator allows. */
    LIMIT
}
