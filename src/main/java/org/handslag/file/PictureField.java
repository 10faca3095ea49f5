package org.handslag.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.handslag.scope.Refusal;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The field of a form in which a picture is brought. */
public final class PictureField {
    /** What a browser offers to choose among; what comes is judged by its bytes. */
    public static final String ACCEPT = "image/png,image/jpeg,image/gif";

    private static final int MOST_BYTES = 10 * 1024 * 1024;

    private PictureField() {}

    /** The picture, drawn anew; null and a problem at the field when it cannot be taken. */
    public static @Nullable NewPicture read(
            Form form, String name, @Nullable MultipartFile brought) {
        if (brought == null || brought.isEmpty()) {
            form.wrong(name, "file.missing");
            return null;
        }
        if (brought.getSize() > MOST_BYTES) {
            form.wrong(name, "file.too-large");
            return null;
        }
        try {
            return NewPicture.of(brought.getBytes());
        } catch (Refusal refusal) {
            form.wrong(name, refusal.key(), refusal.arguments());
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
