package org.handslag.mail;

import java.io.IOException;

/**
 * An adapter to a provider of text messages. None is shipped: an installation that has a contract
 * with a provider adds a bean of this type, and whoever has a telephone but no mail address then
 * gets text messages instead of calls.
 */
public interface TextMessages {
    /**
     * Hands one message to the provider.
     *
     * @param telephone as it was typed
     * @throws IOException when it could not be handed over; it is then tried again
     */
    void send(String telephone, String text) throws IOException;
}
