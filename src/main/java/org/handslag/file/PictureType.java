package org.handslag.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.handslag.scope.Refusal;

/** The kinds of pictures that are taken, told apart by their first bytes. */
enum PictureType {
    PNG(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'),
    JPEG(0xff, 0xd8, 0xff),
    GIF('G', 'I', 'F', '8');

    private static final int HEAD = 1000;

    private final byte[] signature;

    PictureType(int... signature) {
        this.signature = new byte[signature.length];
        for (int i = 0; i < signature.length; i++) {
            this.signature[i] = (byte) signature[i];
        }
    }

    /** A still picture without losses is kept as PNG, a photograph as JPEG. */
    RenditionType keptAs() {
        return this == JPEG ? RenditionType.JPEG : RenditionType.PNG;
    }

    /**
     * @throws Refusal when the bytes begin like no picture that is taken
     */
    static PictureType of(byte[] bytes) {
        return sniffed(bytes)
                .orElseThrow(() -> new Refusal(isDrawing(bytes) ? "file.svg" : "file.no-picture"));
    }

    private static Optional<PictureType> sniffed(byte[] bytes) {
        return Arrays.stream(values()).filter(type -> type.begins(bytes)).findFirst();
    }

    private boolean begins(byte[] bytes) {
        return bytes.length > signature.length
                && Arrays.equals(signature, Arrays.copyOf(bytes, signature.length));
    }

    // Only to say why it is not taken: nothing that looks like markup is.
    private static boolean isDrawing(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        return head.toLowerCase(Locale.ROOT).contains("<svg");
    }
}
