package org.handslag.demomentorships;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handslag.agreement.AgreementText;
import org.handslag.demo.Shelf;
import org.handslag.demo.Stage;
import org.handslag.learning.CardAudience;
import org.handslag.learning.CardWay;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.EndReason;
import org.handslag.mentorship.MentorshipKind;
import org.handslag.referral.ReferralAnswer.ReferralKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The mentorships of an operator. Days are counted from the day the World is made.
 *
 * @param everywhere what stands in every agreement of the operator
 * @param places what stands in the agreements of one workplace, such as {@code Allvaror | Allum}
 */
record MentorshipsScript(
        List<ContactPart> contacts,
        Map<AgreementText, String> everywhere,
        Map<String, PlacePart> places,
        List<ComingPart> coming,
        List<MentorshipPart> mentorships) {

    /** Someone who speaks for an employer. */
    record ContactPart(String name, String email, String employer) {}

    /**
     * @param minutes of the mentor's time a week
     */
    record PlacePart(Map<AgreementText, String> texts, int minutes) {}

    /**
     * @param email empty for someone who has no address
     * @param telephone likewise
     */
    record MenteePart(String name, String email, String telephone, String language) {}

    /**
     * Someone who has no mentor yet.
     *
     * @param consultant who thought of her; empty when she asked herself
     * @param yes whether she has said it
     * @param words of the programme to her
     */
    record ComingPart(
            MenteePart who,
            int ago,
            String consultant,
            boolean yes,
            @Nullable ReferralKind answer,
            String words) {}

    /**
     * @param made so many days ago
     * @param begins so many days after that
     * @param employer null while nobody is found; likewise {@code consultant}
     * @param promised so many days after it was made; whoever is not named has not
     */
    record MentorshipPart(
            MenteePart mentee,
            MentorshipKind kind,
            String at,
            String mentor,
            @Nullable String employer,
            @Nullable String consultant,
            int made,
            int begins,
            Map<CircleRole, Integer> promised,
            @Nullable AgreementPart agreement,
            List<JoinPart> joins,
            List<ChangePart> changes,
            @Nullable EndPart end,
            @Nullable LearningPart card) {}

    /**
     * Another mentor or someone who steps in.
     *
     * @param from so many days ago
     * @param until so many days from now; null when nobody knows
     */
    record JoinPart(
            CircleRole role, String name, int from, @Nullable Integer until, boolean promised) {}

    record EndPart(int ago, EndReason reason) {}

    /**
     * Her card.
     *
     * @param with who sat with her, when she did not fill it in alone
     * @param lines codes with {@code YES}, {@code NO}, or her own words
     * @param shown audience by code
     */
    record LearningPart(
            int ago,
            String language,
            CardWay way,
            String with,
            Map<String, String> lines,
            Map<String, CardAudience> shown) {}

    static Optional<MentorshipsScript> of(Stage stage) {
        var file = stage.script().slug() + "-mentorships.json";
        return Shelf.holds(file)
                ? Optional.of(
                        JsonMapper.shared().readValue(Shelf.bytes(file), MentorshipsScript.class))
                : Optional.empty();
    }
}
