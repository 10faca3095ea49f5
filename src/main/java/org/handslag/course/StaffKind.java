package org.handslag.course;

/** The kinds of staff seat. They stand outside the public seats. */
public enum StaffKind {
    JOB_CONSULTANT,
    TRAINER
}
