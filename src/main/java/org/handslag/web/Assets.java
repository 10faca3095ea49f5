package org.handslag.web;

import java.io.IOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The shipped files under one path that carries the hash of them all, so that they never change.
 */
@Component
class Assets {
    private final String path;

    Assets() throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        var files = new PathMatchingResourcePatternResolver().getResources("classpath:/static/**");
        for (var file :
                Arrays.stream(files).sorted(Comparator.comparing(Assets::address)).toList()) {
            if (file.isReadable()) {
                digest(file, digest);
            }
        }
        this.path = "/assets/" + HexFormat.of().formatHex(digest.digest(), 0, 6);
    }

    /** Such as {@code /assets/1f2e3d4c5b6a}. */
    String path() {
        return path;
    }

    private static void digest(Resource file, MessageDigest digest) throws IOException {
        try (var stream = new DigestInputStream(file.getInputStream(), digest)) {
            stream.readAllBytes();
        }
    }

    private static String address(Resource file) {
        try {
            return file.getURL().toString();
        } catch (IOException e) {
            return "";
        }
    }
}
