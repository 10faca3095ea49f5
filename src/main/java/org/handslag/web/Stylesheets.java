package org.handslag.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Sends a stylesheet together with what it imports, as one file: many small files to write, one to
 * fetch. An import keeps its layer; addresses of fonts follow.
 */
class Stylesheets implements ResourceTransformer {
    private static final Pattern IMPORT =
            Pattern.compile("@import \"([^\"]+)\"(?: layer\\(([^)]+)\\))?;");
    private static final Pattern FILE = Pattern.compile("url\\(\"(?!data:|/|#)([^\"]+)\"\\)");
    private static final Pattern CHARSET = Pattern.compile("@charset \"[^\"]+\";");

    @Override
    public Resource transform(
            HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
            throws IOException {
        var transformed = chain.transform(request, resource);
        var name = transformed.getFilename();
        if (name == null || !name.endsWith(".css")) {
            return transformed;
        }
        return new TransformedResource(
                transformed, whole(transformed, "").getBytes(StandardCharsets.UTF_8));
    }

    static String whole(Resource sheet, String folder) throws IOException {
        var text = new StringBuilder();
        var own = CHARSET.matcher(sheet.getContentAsString(StandardCharsets.UTF_8)).replaceAll("");
        var imports = IMPORT.matcher(FILE.matcher(own).replaceAll("url(\"" + folder + "$1\")"));
        while (imports.find()) {
            var address = imports.group(1);
            var imported =
                    whole(
                            sheet.createRelative(address),
                            folder + address.substring(0, address.lastIndexOf('/') + 1));
            var layer = imports.group(2);
            imports.appendReplacement(text, "");
            text.append(layer == null ? imported : "@layer " + layer + " {" + imported + "}");
        }
        return imports.appendTail(text).toString();
    }
}
