package org.handslag.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.handslag.support.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A sign language has a name in a proposal's reasons, as it has in profiles. */
@ServerTest
class SignedReasonsTest {
    private final ProposalCast cast;

    SignedReasonsTest(BeanFactory beans, @LocalServerPort int port) {
        this.cast = new ProposalCast(beans, port);
    }

    @Test
    void nameSignLanguagesAsProfilesDo() {
        var mentor = cast.mentor("Tova Tecken", "kitchen");
        cast.speaks(mentor, "swl");
        var her = cast.waiting("Klara Väntar");
        cast.says(her, "language", "languages", "swl", "use", "yes");
        var page = cast.coordinator().get(cast.of(cast.propose(), her, mentor)).expect(200);
        assertThat(page.text()).contains("Talar samma språk: svenskt teckenspråk");
    }
}
