package org.handslag.demomentorships;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handslag.agreement.AgreementText;
import org.handslag.demo.Shelf;
import org.handslag.demo.Stage;
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

    static Optional<MentorshipsScript> of(Stage stage) {
        var file = stage.script().slug() + "-mentorships.json";
        return Shelf.holds(file)
                ? Optional.of(
                        JsonMapper.shared().readValue(Shelf.bytes(file), MentorshipsScript.class))
                : Optional.empty();
    }
}
