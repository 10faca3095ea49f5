package org.handslag.referral;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.web.Frame;

/**
 * A part of the page that staff have of someone who has come in, which a module above brings. Every
 * bean of this kind is asked, in the order of its {@code @Order}, within the page's unit of work;
 * its section begins with an {@code h2}.
 */
public interface ReferralSection {
    /**
     * Empty when there is nothing there for this reader, who may look at her.
     *
     * @param runs whether the reader answers for the programme
     */
    Optional<JteModel> section(Frame f, Referral referral, boolean runs);
}
