package org.handslag.inquiry;

import java.time.Instant;
import java.util.List;
import org.handslag.directory.Sector;
import org.handslag.questionnaire.SurveyId;
import org.handslag.relation.RelationState;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A survey that some workplaces are asked again and again.
 *
 * @param name what the office calls it; no one else sees it
 */
public record Inquiry(
        InquiryId id,
        ProgrammeId programme,
        String name,
        SurveyId survey,
        Rhythm rhythm,
        Whose whose,
        Standing standing,
        long version) {

    /**
     * Which workplaces.
     *
     * @param sectors none for all
     */
    public record Whose(List<RelationState> relations, List<Sector> sectors) {
        public Whose {
            relations = List.copyOf(relations);
            sectors = List.copyOf(sectors);
        }
    }

    public record Standing(@Nullable Instant paused, @Nullable Instant ended) {
        static Standing running() {
            return new Standing(null, null);
        }

        InquiryState state() {
            if (ended != null) {
                return InquiryState.ENDED;
            }
            return paused != null ? InquiryState.PAUSED : InquiryState.RUNNING;
        }
    }

    public InquiryState state() {
        return standing.state();
    }

    Inquiry pause(Instant now) {
        require(InquiryState.PAUSED);
        return with(new Standing(now, null));
    }

    Inquiry resume() {
        require(InquiryState.RUNNING);
        return with(Standing.running());
    }

    Inquiry end(Instant now) {
        require(InquiryState.ENDED);
        return with(new Standing(standing.paused(), now));
    }

    /** From the next round on. */
    Inquiry rewritten(String name, SurveyId survey, Rhythm rhythm, Whose whose) {
        if (state() == InquiryState.ENDED) {
            throw new Refusal("inquiry.refused.state");
        }
        return new Inquiry(id, programme, name, survey, rhythm, whose, standing, version);
    }

    private void require(InquiryState next) {
        if (!state().successors().contains(next)) {
            throw new Refusal("inquiry.refused.state");
        }
    }

    private Inquiry with(Standing other) {
        return new Inquiry(id, programme, name, survey, rhythm, whose, other, version);
    }
}
