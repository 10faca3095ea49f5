package org.handslag.demo;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The files that the World is made from. */
public final class Shelf {
    private Shelf() {}

    public static boolean holds(String file) {
        return Shelf.class.getResource("/world/" + file) != null;
    }

    public static byte[] bytes(String file) {
        try (var stream = Shelf.class.getResourceAsStream("/world/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("No " + file);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
