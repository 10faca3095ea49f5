package org.handslag.progress;

import org.handslag.checkin.CheckInVoice;
import org.handslag.ui.Form;

/**
 * The statements, to be answered.
 *
 * @param path where they are answered
 * @param back where it leads to give up; empty behind a link
 * @param name of the mentee whom it is about
 * @param behalf whether someone notes it for her
 */
public record ProgressAsk(
        String path, String back, CheckInVoice voice, String name, Form form, boolean behalf) {
    public ProgressScale scale() {
        return ProgressScale.of(voice);
    }
}
