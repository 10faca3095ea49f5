package org.handslag.demomentorships;

import org.handslag.mentorship.EndReason;

/** When a mentorship ended, so many days ago, and why. */
record EndPart(int ago, EndReason reason) {}
