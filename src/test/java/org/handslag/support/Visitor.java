package org.handslag.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * Someone at the other end of the wire, without JavaScript: keeps cookies, follows no redirect by
 * itself, submits the forms that a page holds with all that stands in them.
 */
public class Visitor {
    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String language;
    private final Map<String, String> headers = new LinkedHashMap<>();

    public Visitor(int port, String language) {
        this.base = "http://localhost:" + port;
        this.language = language;
    }

    /** An answer, parsed when it is a page. */
    public record Page(int status, URI address, HttpResponse<byte[]> raw) {
        public Document html() {
            return Jsoup.parse(text(), address.toString());
        }

        public String text() {
            return new String(raw.body(), StandardCharsets.UTF_8);
        }

        public String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }

        public String h1() {
            return html().select("h1").text();
        }

        public Page expect(int expected) {
            if (status != expected) {
                throw new AssertionError(
                        address + " answered " + status + ", not " + expected + "\n" + text());
            }
            return this;
        }
    }

    /** Sends this header from now on; {@code X-Forwarded-For} makes it another source. */
    public Visitor sending(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** The cookie of this name that the visitor keeps. */
    public HttpCookie cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No cookie " + name));
    }

    public Page get(String path) {
        return send(request(path).GET().build());
    }

    /** What a look without the page itself answers, as mail scanners take one. */
    public int head(String path) {
        return send(request(path).method("HEAD", HttpRequest.BodyPublishers.noBody()).build())
                .status();
    }

    /** Posts fields as they are, without asking for the form first. */
    public Page post(String path, Map<String, String> fields) {
        var pairs = new ArrayList<Map.Entry<String, String>>(fields.entrySet());
        return post(path, pairs);
    }

    /** Posts bytes as they are, in the encoding that the content type claims. */
    public Page post(String path, String contentType, byte[] body) {
        return send(
                request(path)
                        .header("Content-Type", contentType)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build());
    }

    /** Fills the form that posts to {@code action} on this page and submits it. */
    public Page submit(Page page, String action, Map<String, String> values) {
        var form =
                page.html().select("form").stream()
                        .filter(f -> f.attr("method").equals("post"))
                        .filter(f -> f.attr("action").contains(action))
                        .findFirst()
                        .orElseThrow(
                                () -> new AssertionError("No form to " + action + page.text()));
        var pairs = new ArrayList<Map.Entry<String, String>>();
        ((FormElement) form)
                .formData().stream()
                        .filter(field -> !values.containsKey(field.key()))
                        .forEach(field -> pairs.add(Map.entry(field.key(), field.value())));
        pairs.addAll(values.entrySet());
        return post(path(form), pairs);
    }

    /** Submits the page's form that takes a file, with this file and these values. */
    public Page upload(Page page, Map<String, String> values, String fileName, byte[] bytes) {
        var form = page.html().select("form[enctype=multipart/form-data]").first();
        var boundary = "handslag-" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        var fields = new LinkedHashMap<>(values);
        form.select("input[type=hidden]").forEach(f -> fields.put(f.attr("name"), f.val()));
        fields.forEach(
                (name, value) ->
                        part(
                                body,
                                boundary,
                                "\"" + name + "\"",
                                value.getBytes(StandardCharsets.UTF_8)));
        var file = form.select("input[type=file]").attr("name");
        part(body, boundary, "\"" + file + "\"; filename=\"" + fileName + "\"", bytes);
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                request(path(form))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build());
    }

    private static void part(
            ByteArrayOutputStream body, String boundary, String name, byte[] content) {
        var head = "--%s\r\nContent-Disposition: form-data; name=%s\r\n\r\n";
        body.writeBytes(head.formatted(boundary, name).getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a form on to where a 307 points, as a browser does by itself. */
    public Page sendOn(Page redirect, Element form) {
        return post(redirect.header("Location"), typed(form));
    }

    private static List<Map.Entry<String, String>> typed(Element form) {
        return ((FormElement) form)
                .formData().stream().map(field -> Map.entry(field.key(), field.value())).toList();
    }

    /** Goes where a redirect points. */
    public Page follow(Page redirect) {
        return get(redirect.header("Location"));
    }

    private static String path(Element form) {
        return form.attr("action");
    }

    /** Posts fields in this order; a name may come more than once. */
    public Page post(String path, List<Map.Entry<String, String>> pairs) {
        return postBytes(
                path,
                pairs.stream()
                        .map(pair -> encoded(pair.getKey()) + "=" + encoded(pair.getValue()))
                        .collect(Collectors.joining("&")));
    }

    /** Posts what is encoded already, rightly or wrongly. */
    public Page postBytes(String path, String body) {
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    private HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(URI.create(base).resolve(path))
                        .header("Accept-Language", language)
                        .header("Accept", "text/html");
        headers.forEach(request::header);
        return request;
    }

    private Page send(HttpRequest request) {
        try {
            var answer = client.send(request, BodyHandlers.ofByteArray());
            return new Page(answer.statusCode(), answer.uri(), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
