package org.handslag.scope;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * PostgreSQL's own programs, unpacked once beside the data. Not in the temporary folder: a cleaner
 * could take them while the server runs.
 */
class PostgresBinaries {
    private static final String UNPACKED = "postgresql";

    private PostgresBinaries() {}

    /** Returns the folder that holds {@code bin/}, unpacking it first when it is missing. */
    static Path in(Path folder) throws IOException {
        var home = folder.resolve(UNPACKED);
        if (!Files.isExecutable(home.resolve("bin/postgres"))) {
            var fresh = Files.createTempDirectory(folder, UNPACKED);
            try (var archive = PostgresBinaries.class.getResourceAsStream("/" + archiveName())) {
                if (archive == null) {
                    throw new CannotStart(
                            "There is no embedded PostgreSQL for this kind of machine;"
                                    + " set HANDSLAG_DB_URL to a PostgreSQL 18 of your own.");
                }
                unpack(archive, fresh);
            }
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return home;
    }

    private static String archiveName() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        var arm = processor.contains("aarch64") || processor.contains("arm");
        return "postgres-%s-%s.txz"
                .formatted(system.contains("mac") ? "darwin" : "linux", arm ? "arm_64" : "x86_64");
    }

    private static void unpack(InputStream archive, Path target) throws IOException {
        try (var tar =
                new TarArchiveInputStream(
                        new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(tar, entry, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path path)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            var executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
