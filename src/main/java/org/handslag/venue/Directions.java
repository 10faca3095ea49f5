package org.handslag.venue;

import org.handslag.scope.Texts;

/**
 * How to get to a place, in words. Each part may be empty.
 *
 * @param transport the nearest stop, and how far it is to walk
 * @param way what one sees on the way, and how the entrance is found
 * @param dropOff where a taxi can stop
 */
public record Directions(Texts transport, Texts way, Texts dropOff, Texts parking) {
    public static Directions none() {
        return new Directions(Texts.none(), Texts.none(), Texts.none(), Texts.none());
    }

    public boolean isEmpty() {
        return transport.isEmpty() && way.isEmpty() && dropOff.isEmpty() && parking.isEmpty();
    }
}
