package org.handslag.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.handslag.scope.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Looks through the XML of a workbook for what would make its reader run out of memory or time: a
 * cell in column two billion, the two-billionth of three shared texts, endless formulas. The reader
 * itself believes such numbers.
 */
final class XlsxScan {
    private static final Pattern ADDRESS = Pattern.compile("\\$?[A-Za-z]{1,3}\\$?\\d{1,7}");
    private static final long SHARED_CHARACTERS = 40_000_000;
    private static final int FORMULA_CHARACTERS = 8_192;
    private static final int ARRAY_FORMULAS = 100;

    private long texts;
    private long largestText = -1;
    private long sharedCharacters;
    private int arrayFormulas;

    private String cell = "";
    private boolean isReference;
    private @Nullable StringBuilder value;

    /** One part of the workbook. */
    void part(InputStream content) {
        try {
            var xml = factory().createXMLStreamReader(content);
            while (xml.hasNext()) {
                event(xml, xml.next());
            }
        } catch (XMLStreamException | NumberFormatException e) {
            throw broken();
        }
    }

    /** After the last part: does every cell's text exist? */
    void conclude() {
        if (largestText >= texts) {
            throw broken();
        }
    }

    static Refusal broken() {
        return new Refusal("sheet.refused.broken");
    }

    private void event(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamReader.START_ELEMENT -> start(xml);
            case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> characters(xml);
            case XMLStreamReader.END_ELEMENT -> end(xml.getLocalName());
            case XMLStreamReader.DTD -> throw broken();
            default -> {}
        }
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "c" -> startCell(xml);
            case "f" -> startFormula(xml);
            case "v", "t" -> value = new StringBuilder();
            case "si" -> texts++;
            default -> {}
        }
    }

    private void startCell(XMLStreamReader xml) {
        var address = xml.getAttributeValue(null, "r");
        if (address != null && !ADDRESS.matcher(address).matches()) {
            throw broken();
        }
        cell = address == null ? "" : address;
        isReference = "s".equals(xml.getAttributeValue(null, "t"));
    }

    private void startFormula(XMLStreamReader xml) {
        value = new StringBuilder();
        if ("array".equals(xml.getAttributeValue(null, "t")) && ++arrayFormulas > ARRAY_FORMULAS) {
            throw new Refusal("sheet.refused.formulas");
        }
    }

    private void characters(XMLStreamReader xml) {
        if (value == null) {
            return;
        }
        value.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        if (value.length() > Limits.CHARACTERS) {
            throw Limits.cellTooLong(cell);
        }
    }

    private void end(String element) {
        if (value == null) {
            return;
        }
        switch (element) {
            case "v" -> endValue(value.toString());
            case "t" -> endText(value.length());
            case "f" -> endFormula(value.length());
            default -> {
                return;
            }
        }
        value = null;
    }

    private void endValue(String text) {
        if (isReference && !text.isEmpty()) {
            largestText = Math.max(largestText, Long.parseLong(text.strip()));
        }
    }

    private void endText(int characters) {
        sharedCharacters += characters;
        if (sharedCharacters > SHARED_CHARACTERS) {
            throw new Refusal("sheet.refused.unpacked");
        }
    }

    private static void endFormula(int characters) {
        if (characters > FORMULA_CHARACTERS) {
            throw new Refusal("sheet.refused.formulas");
        }
    }

    // The same parser as the reader's, so that both see the same file; nothing is fetched.
    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
