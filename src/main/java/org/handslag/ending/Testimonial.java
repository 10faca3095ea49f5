package org.handslag.ending;

import java.time.Instant;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.MentorshipId;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * What mentor or employer write about a mentee who wishes it.
 *
 * @param words empty until it is written, and when she has said no to it
 * @param writer what she was called who wrote it
 */
public record Testimonial(
        MentorshipId mentorship,
        CircleRole role,
        String words,
        String writer,
        @Nullable Instant written,
        @Nullable Instant taken,
        @Nullable Instant declined,
        long lock) {
    /** So many characters. */
    static final int MOST = 3000;

    /** How far it has come. */
    public enum TestimonialState {
        WISHED,
        WRITTEN,
        TAKEN,
        DECLINED
    }

    public TestimonialState state() {
        if (taken != null) {
            return TestimonialState.TAKEN;
        }
        if (declined != null) {
            return TestimonialState.DECLINED;
        }
        return written == null ? TestimonialState.WISHED : TestimonialState.WRITTEN;
    }

    /** Whether it can still be written or changed. */
    public boolean isOpen() {
        return state() == TestimonialState.WISHED || state() == TestimonialState.WRITTEN;
    }

    public static String path(EndingView ending, CircleRole role) {
        return ending.view().path() + "/testimonials/" + role;
    }

    /** One as its writer or the mentee sees it. */
    public record TestimonialPage(EndingView ending, Testimonial about, Form form) {}
}
