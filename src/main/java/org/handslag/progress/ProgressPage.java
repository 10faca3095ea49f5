package org.handslag.progress;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.handslag.checkin.CheckInPlan;
import org.handslag.checkin.CheckInVoice;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.Circles.CircleView;
import org.jspecify.annotations.Nullable;

/**
 * How far it has come in a circle, as one reader sees it.
 *
 * @param measures those that she sees, the latest first
 * @param voice as whom she answers; null for those who are not asked
 */
public record ProgressPage(
        CircleView view,
        List<ProgressMeasure> measures,
        @Nullable CheckInVoice voice,
        CheckInPlan plan) {

    public String path() {
        return view.path() + "/progress";
    }

    public String name() {
        return view.mentee().map(mentee -> mentee.name()).orElse("");
    }

    /** Those who have said something that the reader sees. */
    public List<CheckInVoice> voices() {
        return Arrays.stream(CheckInVoice.values()).filter(one -> !of(one).isEmpty()).toList();
    }

    public List<ProgressMeasure> of(CheckInVoice whose) {
        return measures.stream().filter(one -> one.voice() == whose).toList();
    }

    public List<ProgressChange> changes(CheckInVoice whose) {
        return ProgressChange.of(whose, of(whose));
    }

    public boolean leads() {
        return view.acts() && view.role() == CircleRole.CONSULTANT;
    }

    public boolean mayAnswer() {
        return voice != null && view.acts();
    }

    /** Her own latest, while it can be put right or taken back. */
    public Optional<ProgressMeasure> changeable() {
        return voice == null || !view.acts()
                ? Optional.empty()
                : of(voice).stream().findFirst().filter(one -> one.isChangeable(view.today()));
    }
}
