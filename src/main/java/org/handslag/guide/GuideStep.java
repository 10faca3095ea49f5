package org.handslag.guide;

/** The steps of the compendium. */
public enum GuideStep {
    INTRODUCTION,
    AGREEMENTS,
    CARRYING_OUT,
    ENDING
}
