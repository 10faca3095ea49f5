package org.handslag.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.handslag.scope.Operator;
import org.handslag.scope.OperatorId;
import org.handslag.scope.Viewer;
import org.handslag.ui.Form;
import org.handslag.ui.Languages;
import org.handslag.ui.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands controllers the {@link Frame}, the {@link Viewer} and the {@link Form} of a request. */
@Component
class FrameArgument implements HandlerMethodArgumentResolver {
    static final String NOTICE = "notice";
    static final String LANGUAGE = "lang";
    private static final OperatorId NO_OPERATOR = new OperatorId(new UUID(0, 0));

    private final Languages languages;
    private final Assets assets;
    private final Announcements announcements;

    FrameArgument(Languages languages, Assets assets, @Lazy Announcements announcements) {
        this.languages = languages;
        this.assets = assets;
        this.announcements = announcements;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return List.of(Frame.class, Viewer.class, Form.class)
                .contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        if (parameter.getParameterType() == Form.class) {
            return Form.typed(request.getParameterMap());
        }
        var response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        var frame = frame(request, response);
        return parameter.getParameterType() == Viewer.class ? frame.viewer() : frame;
    }

    private Frame frame(HttpServletRequest request, HttpServletResponse response) {
        var operator = (Operator) request.getAttribute(OperatorFilter.OPERATOR);
        var words = languages.in(language(request, response, operator));
        var links =
                new Links(
                        kept(request, OperatorFilter.INSTALLATION, ""),
                        kept(request, OperatorFilter.BASE, request.getContextPath()),
                        assets.path());
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Frame(
                operator,
                viewer(request, SecurityContextHolder.getContext(), words.locale()),
                words,
                languages.all(),
                links,
                Paths.within(request),
                new Csrf(() -> token == null ? "" : token.getToken()),
                notice(request, response, words),
                operator == null ? null : announcements.announcement(operator),
                operator == null ? null : announcements.logo(operator),
                request.getAttribute(AllowInterceptor.LET_IN) != null);
    }

    /** The container dispatches to the error page past the filter: what it found stays known. */
    private static String kept(HttpServletRequest request, String name, String fallback) {
        var kept = (String) request.getAttribute(name);
        return kept == null ? fallback : kept;
    }

    /** Who asks: the signed-in person, or a visitor. */
    static Viewer viewer(HttpServletRequest request, SecurityContext context) {
        return viewer(request, context, Locale.ENGLISH);
    }

    private static Viewer viewer(
            HttpServletRequest request, SecurityContext context, Locale locale) {
        return signedIn(context)
                .map(who -> new Viewer(who.operator(), who.person(), who.grants(), locale))
                .orElseGet(() -> Viewer.visitor(operatorId(request), locale));
    }

    private static OperatorId operatorId(HttpServletRequest request) {
        return Here.operator(request).map(Operator::id).orElse(NO_OPERATOR);
    }

    private static Optional<Viewer> signedIn(SecurityContext context) {
        return Optional.ofNullable(context.getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(Viewer.class::isInstance)
                .map(Viewer.class::cast);
    }

    /**
     * The address wins over the cookie, the cookie over the signed-in person's language, that over
     * the browser, the browser over the operator.
     */
    private Locale language(
            HttpServletRequest request, HttpServletResponse response, @Nullable Operator operator) {
        var asked = Paths.parameter(request, LANGUAGE);
        if (asked != null && languages.speaks(asked)) {
            remember(request, response, asked);
            return Locale.forLanguageTag(asked);
        }
        return cookie(request, LANGUAGE)
                .filter(languages::speaks)
                .or(FrameArgument::personsLanguage)
                .map(Locale::forLanguageTag)
                .orElseGet(() -> byBrowser(request, operator));
    }

    // Of a body that was too large to be read nothing can be asked, and its error page is shown.

    private static Optional<String> personsLanguage() {
        return signedIn(SecurityContextHolder.getContext())
                .map(viewer -> viewer.locale().toLanguageTag());
    }

    private Locale byBrowser(HttpServletRequest request, @Nullable Operator operator) {
        var fallback = operator == null ? Locale.ENGLISH : operator.language();
        var header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (header == null || header.length() > 200) {
            return fallback;
        }
        try {
            return languages.best(Locale.LanguageRange.parse(header), fallback);
        } catch (IllegalArgumentException e) {
            return fallback;
        }
    }

    private static void remember(
            HttpServletRequest request, HttpServletResponse response, String tag) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(LANGUAGE, tag)
                        .path("/")
                        .sameSite("Lax")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .maxAge(Duration.ofDays(365))
                        .build()
                        .toString());
    }

    private static @Nullable String notice(
            HttpServletRequest request, HttpServletResponse response, Words words) {
        var notice = cookie(request, NOTICE).filter(words::has).orElse(null);
        if (notice != null) {
            var gone = ResponseCookie.from(NOTICE, "").path("/").maxAge(0).build();
            response.addHeader(HttpHeaders.SET_COOKIE, gone.toString());
        }
        return notice;
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
