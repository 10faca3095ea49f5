package org.handslag.file;

import java.util.List;

/** A picture that has been drawn anew and can be kept: one rendition of each size. */
public record NewPicture(List<Rendition> renditions) {
    public NewPicture {
        renditions = List.copyOf(renditions);
    }

    /**
     * Draws what was brought anew. Takes time: no transaction may be open around it.
     *
     * @throws org.handslag.scope.Refusal when it is no picture that can be taken; the key says why
     */
    public static NewPicture of(byte[] brought) {
        return Darkroom.develop(brought);
    }
}
