package org.handslag.web;

import org.handslag.scope.Operator;
import org.jspecify.annotations.Nullable;

/** Tells what is urgent at an operator. Asked for every page, so it must cost nothing. */
public interface Announcements {
    @Nullable Announcement announcement(Operator operator);
}
