package org.handslag.limit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.handslag.web.Installation;
import org.springframework.stereotype.Component;

/**
 * Hashes that only this installation can make (HMAC-SHA-256), 128 bits of them as text. A purpose
 * keeps the hashes of one use apart from those of another.
 */
@Component
public class KeyedHash {
    private static final int BYTES = 16;

    private final SecretKeySpec key;

    KeyedHash(Installation installation) {
        this.key = new SecretKeySpec(installation.secret(), "HmacSHA256");
    }

    public String of(String purpose, String value) {
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(purpose, value));
        return text.substring(0, BYTES * 4 / 3);
    }

    public byte[] bytes(String purpose, String value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
