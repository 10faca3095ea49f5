package org.handslag.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.List;
import java.util.stream.Stream;

/** The fonts of our documents, in the order in which a letter is looked for. */
class Faces {
    private static final List<Integer> WEIGHTS = List.of(400, 700);
    private static final List<String> NAMES =
            List.of(
                    "atkinson-hyperlegible-next-latin",
                    "atkinson-hyperlegible-next-latin-ext",
                    "noto-sans-latin-ext",
                    "noto-sans-vietnamese",
                    "noto-sans-greek",
                    "noto-sans-cyrillic",
                    "noto-sans-cyrillic-ext",
                    "noto-sans-arabic-arabic",
                    "noto-sans-ethiopic-ethiopic");

    /** Read at the first document, so that the program starts without them. */
    private static class Loaded {
        static final Faces FACES = new Faces();
    }

    private final List<Face> faces =
            WEIGHTS.stream()
                    .flatMap(weight -> NAMES.stream().map(name -> Face.load(name, weight)))
                    .toList();

    static Faces loaded() {
        return Loaded.FACES;
    }

    void addTo(PdfRendererBuilder builder) {
        faces.forEach(face -> face.addTo(builder));
    }

    /** The letters of a text that cannot be printed, each once, in the order of the text. */
    List<String> missing(Stream<String> texts) {
        return texts.flatMapToInt(String::codePoints)
                .filter(letter -> isSeen(letter) && !canPrint(letter))
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    private boolean canPrint(int letter) {
        return WEIGHTS.stream()
                .allMatch(
                        weight ->
                                faces.stream()
                                        .anyMatch(f -> f.weight() == weight && f.has(letter)));
    }

    /** Spaces, controls and joiners leave no ink; the renderer drops those that no font knows. */
    private static boolean isSeen(int letter) {
        return !Character.isWhitespace(letter)
                && !Character.isSpaceChar(letter)
                && !Character.isISOControl(letter)
                && Character.getType(letter) != Character.FORMAT;
    }
}
