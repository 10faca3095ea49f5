package org.handslag.contacting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.handslag.directory.WorkplaceId;
import org.handslag.relation.RelationState;
import org.junit.jupiter.api.Test;

class AddresseeTest {
    private static final Set<String> NONE = Set.of();

    @Test
    void isWrittenToWhenNothingSpeaksAgainstIt() {
        assertThat(at("a@b.example", RelationState.PARTNER, 1).decide(2, NONE, NONE, NONE))
                .isEqualTo(SendOutcome.SENT);
    }

    @Test
    void isLeftAloneWhenItDoesNotWantToBeAsked() {
        assertThat(at("a@b.example", RelationState.NOT_ASKED, 0).decide(2, NONE, NONE, NONE))
                .isEqualTo(SendOutcome.NOT_ASKED);
        assertThat(at("a@b.example", RelationState.RESTING, 0).decide(2, NONE, NONE, NONE))
                .isEqualTo(SendOutcome.RESTING);
    }

    @Test
    void isLeftAloneByHerAddressWhateverWorkplaceItIsFor() {
        assertThat(
                        at("A@b.example", RelationState.PARTNER, 0)
                                .decide(2, Set.of("a@b.example"), NONE, NONE))
                .isEqualTo(SendOutcome.LEFT_ALONE);
    }

    @Test
    void needsAnAddressThatCanBeWrittenTo() {
        assertThat(at(" ", RelationState.PROSPECT, 0).decide(2, NONE, NONE, NONE))
                .isEqualTo(SendOutcome.NO_ADDRESS);
        assertThat(at("info@", RelationState.PROSPECT, 0).decide(2, NONE, NONE, NONE))
                .isEqualTo(SendOutcome.BROKEN_ADDRESS);
        assertThat(
                        at("A@b.example", RelationState.PROSPECT, 0)
                                .decide(2, NONE, Set.of("a@b.example"), NONE))
                .isEqualTo(SendOutcome.BROKEN_ADDRESS);
    }

    @Test
    void getsNoMoreThanTheLimit() {
        assertThat(at("a@b.example", RelationState.PROSPECT, 2).decide(2, NONE, NONE, NONE))
                .isEqualTo(SendOutcome.LIMIT);
        assertThat(at("a@b.example", RelationState.PROSPECT, 0).decide(0, NONE, NONE, NONE))
                .isEqualTo(SendOutcome.LIMIT);
    }

    @Test
    void getsOneMailForAllWorkplacesOfOneContact() {
        assertThat(
                        at("A@b.example", RelationState.PROSPECT, 0)
                                .decide(2, NONE, NONE, Set.of("a@b.example")))
                .isEqualTo(SendOutcome.SAME_ADDRESS);
    }

    private static Addressee at(String email, RelationState relation, int before) {
        return new Addressee(
                UUID.randomUUID(),
                WorkplaceId.next(),
                "Butiken",
                "Kedjan",
                "Eva",
                null,
                email,
                Locale.of("sv"),
                relation,
                before);
    }
}
