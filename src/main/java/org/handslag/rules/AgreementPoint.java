package org.handslag.rules;

/** The points of an agreement, in its order. A pack says which of them it cannot do without. */
public enum AgreementPoint {
    PURPOSE,
    GOALS,
    TASKS,
    MENTOR_TASKS,
    NOT_MENTOR_TASKS,
    QUALIFICATION,
    HOURS,
    SCHEDULE,
    ADJUSTMENTS,
    EXPECTATIONS,
    CONFIDENTIALITY,
    WHO_SEES,
    WORK_ENVIRONMENT,
    INSURANCE,
    FOLLOW_UP,
    CHANGE_OF_MENTOR,
    FAMILY_TIE,
    STAND_IN
}
