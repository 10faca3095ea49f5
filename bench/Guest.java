import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Someone of the World who is signed in and fills in forms, one after the other. */
final class Guest {
    private static final Pattern FORM = Pattern.compile("(?s)<form\\b(?=[^>]*method=\"post\")[^>]*action=\"([^\"]*)\"[^>]*>(.*?)</form>");
    private static final Pattern FIELD = Pattern.compile("<input\\b[^>]*>");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    /** A persona of the demonstration. */
    static Guest as(String operator, String name) throws Exception {
        var guest = new Guest();
        var page = guest.get("/" + operator + "/personas").body();
        var at = page.indexOf("<h2>" + name + "</h2>");
        if (at < 0) {
            throw new IllegalStateException("No persona " + name);
        }
        guest.send(page.substring(at), "/personas", Map.of());
        return guest;
    }

    HttpResponse<String> get(String path) throws Exception {
        var answer = client.send(to(path).GET().build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 303) {
            return get(answer.headers().firstValue("Location").orElseThrow());
        }
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer;
    }

    /**
     * Sends the first form on a page that goes to such a path, with what is hidden in it.
     *
     * @return where the answer leads
     */
    String send(String page, String path, Map<String, String> typed) throws Exception {
        var form = FORM.matcher(page).results()
                .filter(found -> found.group(1).contains(path))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No form to " + path));
        var fields = new LinkedHashMap<String, String>();
        FIELD.matcher(form.group(2)).results().map(found -> found.group())
                .filter(field -> field.contains("type=\"hidden\"") || !field.contains("type=\"checkbox\""))
                .forEach(field -> fields.put(part(field, "name"), part(field, "value")));
        fields.putAll(typed);
        fields.remove("");
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = to(form.group(1))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(form.group(1) + " answered " + answer.statusCode());
        }
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** As a header tells it. */
    String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String part(String tag, String name) {
        var matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : Server.BASE + path));
    }
}
