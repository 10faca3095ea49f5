import java.util.LinkedHashSet;
import java.util.regex.Pattern;

/** What a first visit to a page costs on the wire, compressed. */
final class Weight {
    private static final Pattern ASSET =
            Pattern.compile("(?:href|src)=\"([^\"]*/assets/[^\"]+\\.(?:css|js|svg))\"");
    private static final Pattern FONT = Pattern.compile("url\\(\"?([^\")]+\\.woff2)\"?\\)");

    private Weight() {}

    /** Bytes of the page alone, of the page with styles and scripts, and of the fonts. */
    record Bytes(int page, int visit, int fonts) {}

    static Bytes of(String path) throws Exception {
        var page = Server.get(path);
        var html = text(page);
        var assets = new LinkedHashSet<String>();
        ASSET.matcher(html).results().forEach(found -> assets.add(found.group(1)));
        int visit = page.body().length;
        int fonts = 0;
        for (var asset : assets) {
            var answer = Server.get(asset);
            visit += answer.body().length;
            if (asset.endsWith(".css")) {
                fonts += fonts(asset, text(answer));
            }
        }
        return new Bytes(page.body().length, visit, fonts);
    }

    /** Those that Latin letters need: a browser fetches no other for such a page. */
    private static int fonts(String sheet, String css) {
        return FONT.matcher(css).results()
                .map(found -> found.group(1))
                .distinct()
                .filter(font -> font.contains("-latin-") && !font.contains("latin-ext"))
                .mapToInt(font -> Server.get(java.net.URI.create(sheet).resolve(font).toString()).body().length)
                .sum();
    }

    private static String text(java.net.http.HttpResponse<byte[]> answer) throws Exception {
        var zipped = answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        var bytes = new java.io.ByteArrayInputStream(answer.body());
        return new String((zipped ? new java.util.zip.GZIPInputStream(bytes) : bytes).readAllBytes());
    }
}
