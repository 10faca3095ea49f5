package org.handslag.progress;

import java.util.Locale;

/** What is looked at. Each has its statement in her words and in those of the others. */
public enum ProgressItem {
    /** She believes that she gets or keeps a job. */
    JOB_BELIEF,
    /** A working day holds together. */
    EVERYDAY,
    /** She knows what to do. */
    TASKS,
    /** She asks when something is unclear. */
    ASKS_HELP,
    /** She finds her place among the others. */
    COLLEAGUES,
    /** She understands and is understood at work. */
    LANGUAGE,
    /** She knows her next step. */
    PLANS,
    /** She can say what she is good at. */
    STRENGTHS;

    public String field() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
