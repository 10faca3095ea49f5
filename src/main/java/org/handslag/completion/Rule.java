package org.handslag.completion;

/**
 * When a course is completed: by a share of its hours.
 *
 * @param requiredPercent of the instance's whole length
 * @param minutes whole length of the instance
 */
record Rule(int requiredPercent, int minutes) {
    boolean isMetBy(int present) {
        return minutes > 0 && 100L * present >= (long) requiredPercent * minutes;
    }
}
