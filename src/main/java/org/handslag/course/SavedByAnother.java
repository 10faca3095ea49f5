package org.handslag.course;

import org.handslag.scope.Refusal;

/** Someone else saved the same thing while this one was being written. */
public final class SavedByAnother extends Refusal {
    SavedByAnother() {
        super("course.refused.saved-by-another");
    }
}
