package org.handslag.sheet;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * How a file was read, so that a page can say what was assumed.
 *
 * @param charset null for XLSX, which says it itself
 * @param assumed nothing in the file told the charset: someone should look at the letters
 * @param delimiter null for XLSX
 */
public record SheetReading(
        SheetFormat format,
        @Nullable Charset charset,
        boolean assumed,
        @Nullable Character delimiter) {}
