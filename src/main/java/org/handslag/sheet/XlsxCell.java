package org.handslag.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.handslag.scope.Refusal;

/** What a person would say stands in a cell. */
final class XlsxCell {
    private static final Pattern ERROR = Pattern.compile("#[A-Z0-9/_]+[!?]?");
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|\\r");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final MathContext AS_SHOWN = new MathContext(15);

    private XlsxCell() {}

    static String text(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> "";
            case STRING -> plain(cell.getText());
            case BOOLEAN -> cell.getText();
            case NUMBER -> number(cell);
            case FORMULA -> computed(cell);
            case ERROR -> throw error(cell);
        };
    }

    private static String computed(Cell cell) {
        if (cell.getRawValue() == null) {
            throw new Refusal("sheet.refused.formula", Map.of("cell", address(cell)));
        }
        if (cell.getValue() instanceof BigDecimal) {
            return number(cell);
        }
        var text = cell.getText();
        if (ERROR.matcher(text).matches()) {
            throw error(cell);
        }
        return plain(text);
    }

    // Fifteen digits are what spreadsheet programs keep and show; 0.1 + 0.2 is 0.3 there.
    private static String number(Cell cell) {
        var value = Double.parseDouble(cell.getRawValue());
        if (!Double.isFinite(value)) {
            throw error(cell);
        }
        var format = XlsxFormat.of(cell.getDataFormatId(), cell.getDataFormatString());
        if (format.isTime() && value >= 0 && value < XlsxFormat.LAST_DAY) {
            return format.time(cell.asDate(), value);
        }
        var number = new BigDecimal(value).round(AS_SHOWN).stripTrailingZeros().toPlainString();
        return format.zeroFilled(number);
    }

    // The format's own escapes for characters that XML cannot carry (ISO/IEC 29500-1, 22.4.2.4).
    private static String plain(String text) {
        var unescaped = ESCAPED.matcher(text).replaceAll(XlsxCell::letter);
        return FormulaSigns.restore(LINE_BREAK.matcher(unescaped).replaceAll("\n"));
    }

    private static String letter(MatchResult escape) {
        var letter = Character.toString(Integer.parseInt(escape.group(1), 16));
        return Matcher.quoteReplacement(letter);
    }

    private static Refusal error(Cell cell) {
        return new Refusal("sheet.refused.cell-error", Map.of("cell", address(cell)));
    }

    private static String address(Cell cell) {
        return cell.getAddress().toString();
    }
}
