package org.handslag.web;

import org.handslag.scope.Operator;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Tells what stands on top of every page of an operator: what is urgent there, and its logo. Asked
 * for every page, so it must cost nothing.
 */
public interface Announcements {
    @Nullable Announcement announcement(Operator operator);

    @Nullable Logo logo(Operator operator);

    /**
     * The operator's logo.
     *
     * @param path below the operator; another one when the picture is replaced
     * @param alt what it says or shows, in words
     * @param width in pixels, so that nothing moves when it has loaded
     */
    record Logo(String path, Texts alt, int width, int height) {}
}
