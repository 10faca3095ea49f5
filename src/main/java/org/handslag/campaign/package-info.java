/**
 * Invitations to many workplaces: whom they go to, what they say in which language, when they go,
 * what each answered by one link without signing in, and what became of it along the chain.
 *
 * <p>{@link org.handslag.campaign.Sending} writes what is due into the outbox, batch by batch; what
 * came of a workplace and its message are written in one transaction, so that whoever goes on after
 * a break neither doubles nor skips anyone. Nobody is written to who does not want to be asked, or
 * more often in a quarter than the operator allows.
 */
@NullMarked
@ApplicationModule(
        displayName = "Campaign",
        allowedDependencies = {
            "scope",
            "limit",
            "ui",
            "web",
            "journal",
            "sheet",
            "message",
            "directory",
            "access",
            "course",
            "seats",
            "signup",
            "relation",
            "contacting"
        })
package org.handslag.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
