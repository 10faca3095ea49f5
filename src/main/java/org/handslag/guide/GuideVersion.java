package org.handslag.guide;

import java.time.Instant;

/**
 * A chapter as an operator has worded it.
 *
 * @param number counted from one; the highest holds
 * @param shipped digest of the program's own text when it was written
 * @param who wrote it; empty when she is not there any more
 */
public record GuideVersion(
        GuideChapter chapter,
        String language,
        int number,
        GuideText text,
        String shipped,
        String who,
        Instant at) {}
