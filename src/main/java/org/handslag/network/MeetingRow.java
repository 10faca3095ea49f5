package org.handslag.network;

/**
 * A meeting on a list, with how many have answered what.
 *
 * @param silent invited, and without an answer
 */
public record MeetingRow(
        Meeting meeting, int yes, int maybe, int no, int waiting, int silent, int present) {
    public int invited() {
        return yes + maybe + no + waiting + silent;
    }
}
