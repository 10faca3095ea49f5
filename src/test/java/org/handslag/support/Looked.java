package org.handslag.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * In what axe has found nothing in this run of the tests, here or in the JVM beside this one. Kept
 * in a file of this run alone: what has changed since another is looked at again.
 */
final class Looked {
    private static final Path FILE =
            Path.of("target", "axe-" + System.getProperty("handslag.run", me()));
    private static final Set<String> KNOWN = new HashSet<>();

    private Looked() {}

    static synchronized boolean areKnown(List<String> parts) {
        var sums = parts.stream().map(Looked::sum).toList();
        if (!KNOWN.containsAll(sums) && Files.exists(FILE)) {
            try {
                KNOWN.addAll(Files.readAllLines(FILE));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return KNOWN.containsAll(sums);
    }

    static synchronized void add(List<String> parts) {
        var fresh = parts.stream().map(Looked::sum).filter(KNOWN::add).toList();
        try {
            Files.write(FILE, fresh, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where no run has a name, this JVM is one of its own. */
    private static String me() {
        return String.valueOf(ProcessHandle.current().pid());
    }

    private static String sum(String structure) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(structure.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
