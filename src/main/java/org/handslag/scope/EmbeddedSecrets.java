package org.handslag.scope;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The passwords of the embedded server, made once and kept in a file that only its user can read.
 */
record EmbeddedSecrets(String superuserPassword, Database.Account owner, Database.Account runner) {
    static final String SUPERUSER = "handslag_superuser";
    private static final String OWNER = "handslag_owner";
    private static final String RUNNER = "handslag_runner";

    static EmbeddedSecrets in(Path folder) throws IOException {
        var file = folder.resolve("passwords.properties");
        var kept = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
        } else {
            for (var user : new String[] {SUPERUSER, OWNER, RUNNER}) {
                kept.setProperty(user, random());
            }
            writePrivately(file, kept);
        }
        return new EmbeddedSecrets(
                kept.getProperty(SUPERUSER),
                new Database.Account(OWNER, kept.getProperty(OWNER)),
                new Database.Account(RUNNER, kept.getProperty(RUNNER)));
    }

    /** Writes the superuser's password to a file for {@code initdb}, which is deleted after it. */
    Path superuserPasswordFile(Path folder) throws IOException {
        var file = folder.resolve("first-password");
        Files.writeString(file, superuserPassword + "\n");
        return file;
    }

    private static void writePrivately(Path file, Properties kept) throws IOException {
        var temporary = file.resolveSibling("passwords.new");
        Files.deleteIfExists(temporary);
        Files.createFile(
                temporary,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var writer = Files.newBufferedWriter(temporary)) {
            kept.store(writer, "Passwords of the embedded PostgreSQL in this folder");
        }
        Files.move(temporary, file);
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
