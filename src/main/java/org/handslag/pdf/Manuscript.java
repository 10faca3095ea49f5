package org.handslag.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A document on its way to print: well-formed, named, in a language, its letters composed. */
record Manuscript(Document document) {

    static Manuscript read(String xhtml) {
        try {
            var source = new InputSource(new StringReader(withoutControls(xhtml)));
            var manuscript = new Manuscript(parser().parse(source));
            manuscript.requireNames();
            manuscript.texts(manuscript.document).forEach(Manuscript::compose);
            return manuscript;
        } catch (SAXException e) {
            throw new IllegalArgumentException("Not well-formed: " + e.getMessage(), e);
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    Stream<String> texts() {
        return texts(only("body")).map(Node::getNodeValue);
    }

    void dress(String css) {
        var style = document.createElement("style");
        style.setTextContent(css);
        var head = only("head");
        head.insertBefore(style, head.getFirstChild());
    }

    boolean isRightToLeft() {
        return "rtl".equals(document.getDocumentElement().getAttribute("dir"));
    }

    private void requireNames() {
        if (document.getDocumentElement().getAttribute("lang").isBlank()) {
            throw new IllegalArgumentException("A document needs a lang on its html element");
        }
        if (only("title").getTextContent().isBlank()) {
            throw new IllegalArgumentException("A document needs a title");
        }
        elements("meta")
                .filter(meta -> meta.getAttribute("name").equals("description"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A document needs a description"))
                .setAttribute("name", "subject");
    }

    private Element only(String name) {
        return elements(name)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A document needs a " + name));
    }

    private Stream<Element> elements(String name) {
        var found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    private Stream<Node> texts(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            return Stream.of(node);
        }
        var children = node.getChildNodes();
        return IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .flatMap(this::texts);
    }

    /** A letter typed as a base and a mark becomes one letter, as the fonts have it. */
    private static void compose(Node text) {
        var composed = Normalizer.normalize(text.getNodeValue(), Normalizer.Form.NFC);
        text.setNodeValue(composed.replaceAll("[\uFE00-\uFE0F]", ""));
    }

    private static String withoutControls(String xhtml) {
        return xhtml.replaceAll(
                "[^\t\n\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }

    private static DocumentBuilder parser() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setCoalescing(true);
        var parser = factory.newDocumentBuilder();
        parser.setErrorHandler(new DefaultHandler());
        return parser;
    }
}
