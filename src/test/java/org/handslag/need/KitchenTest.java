package org.handslag.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.handslag.need.Kitchen.Plate;
import org.handslag.seats.RegistrationId;
import org.junit.jupiter.api.Test;

class KitchenTest {
    private static final RegistrationId AMAL = RegistrationId.next();
    private static final RegistrationId BO = RegistrationId.next();
    private static final RegistrationId CIA = RegistrationId.next();

    @Test
    void laysBothWishesOfOnePersonOnOnePlate() {
        var kitchen =
                Kitchen.of(
                        5,
                        2,
                        List.of(
                                food(AMAL, NeedChoice.NO_GLUTEN, ""),
                                food(AMAL, NeedChoice.VEGETARIAN, ""),
                                food(BO, NeedChoice.VEGETARIAN, ""),
                                food(CIA, NeedChoice.VEGETARIAN, "")));
        assertThat(kitchen.plates())
                .containsExactly(
                        new Plate(List.of(NeedChoice.VEGETARIAN), "", 2),
                        new Plate(List.of(NeedChoice.VEGETARIAN, NeedChoice.NO_GLUTEN), "", 1));
        assertThat(kitchen.ordinary()).isEqualTo(2);
        assertThat(kitchen.open()).isEqualTo(4);
    }

    @Test
    void keepsOwnWordsWithWhatElseThePersonChose() {
        var kitchen =
                Kitchen.of(
                        1,
                        0,
                        List.of(
                                food(AMAL, NeedChoice.VEGAN, ""),
                                food(AMAL, NeedChoice.OTHER_FOOD, "Ingen selleri")));
        assertThat(kitchen.plates())
                .containsExactly(new Plate(List.of(NeedChoice.VEGAN), "Ingen selleri", 1));
        assertThat(kitchen.ordinary()).isZero();
    }

    private static Need food(RegistrationId who, NeedChoice choice, String words) {
        return new Need(
                NeedId.next(), who, choice, words, Told.BY_HERSELF, Instant.EPOCH, null, null);
    }
}
