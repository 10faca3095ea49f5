package org.handslag.support;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a document: as they are copied from it, and as they are read aloud. */
public class PdfText {
    private PdfText() {}

    public static String copiedFrom(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document);
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a screen reader says, in its order: the structure's, not the order of drawing. */
    public static String readAloud(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var root = document.getDocumentCatalog().getStructureTreeRoot();
            var said = said(root, wordsByMark(document)).collect(joining(" "));
            return said.replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> said(PDStructureNode node, Map<Integer, String> words) {
        return node.getKids().stream().flatMap(kid -> saidByKid(kid, words));
    }

    private static Stream<String> saidByKid(Object kid, Map<Integer, String> words) {
        return switch (kid) {
            case PDStructureElement element when "Figure".equals(element.getStructureType()) ->
                    Stream.of(Objects.toString(element.getAlternateDescription(), "?"));
            case PDStructureElement element -> said(element, words);
            case PDMarkedContentReference mark -> Stream.of(words.getOrDefault(mark.getMCID(), ""));
            case Integer mark -> Stream.of(words.getOrDefault(mark, ""));
            default -> Stream.of();
        };
    }

    private static Map<Integer, String> wordsByMark(PDDocument document) throws IOException {
        var words = new HashMap<Integer, String>();
        for (PDPage page : document.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            extractor
                    .getMarkedContents()
                    .forEach(
                            mark ->
                                    words.put(
                                            mark.getMCID(),
                                            mark.getContents().stream()
                                                    .map(Object::toString)
                                                    .collect(joining())));
        }
        return words;
    }
}
