package org.handslag.file;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * Answers with a picture. That its reader may see it has been decided before. Opened by itself,
 * what is answered may do nothing: no script, no frame, no form.
 */
public final class PictureAnswer {
    private static final String CONTENT_POLICY = "default-src 'none'; sandbox";

    private PictureAnswer() {}

    /** A picture that only this reader may see, and only now: kept by no cache. */
    public static ResponseEntity<byte[]> closed(Rendition picture) {
        return answer(picture, CacheControl.noStore());
    }

    /** A picture that everyone may see, under an address that is another when it is replaced. */
    public static ResponseEntity<byte[]> open(Rendition picture) {
        return answer(picture, CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    private static ResponseEntity<byte[]> answer(Rendition picture, CacheControl kept) {
        return ResponseEntity.ok()
                .cacheControl(kept)
                .contentType(picture.type().contentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .header("Content-Security-Policy", CONTENT_POLICY)
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(picture.bytes());
    }
}
