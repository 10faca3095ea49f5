package org.handslag.scope;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Copies the folder of a stopped Handslag. The copy is a data folder itself: restoring is starting
 * on it, or putting it in the old one's place.
 */
class Backup {
    private Backup() {}

    static void main(String[] folders) {
        try {
            copy(Path.of(folders[0]), Path.of(folders[1]));
            System.out.println("The data of " + folders[0] + " are copied to " + folders[1] + ".");
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (IOException | UncheckedIOException e) {
            System.err.println("The data could not be copied: " + e);
            System.exit(1);
        }
    }

    /** Whole or not at all: what is copied gets its name when all of it is there. */
    static void copy(Path data, Path target) throws IOException {
        if (!Files.isDirectory(data.resolve("database"))) {
            throw new CannotStart(
                    "There are no data in " + data + "; set HANDSLAG_DATA to their folder.");
        }
        if (Files.exists(target)) {
            throw new CannotStart(target + " exists already; name a folder that does not.");
        }
        if (target.toAbsolutePath().startsWith(data.toAbsolutePath())) {
            throw new CannotStart(target + " lies in the data folder itself; name another.");
        }
        Files.createDirectories(target.toAbsolutePath().getParent());
        var unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        try (var server = new EmbeddedPostgres(data)) {
            server.stop();
            copyAll(data, unfinished);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void copyAll(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                Files.copy(
                        file,
                        to.resolve(from.relativize(file)),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
            }
        }
    }
}
