package org.handslag.scope;

import java.lang.reflect.Method;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementCreatorFactory;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/**
 * Lets SQL parameters be domain values: a typed id or other one-component record binds as its
 * component, an enum as its name, an {@link Instant} as a timestamp in UTC, a {@link Locale} as its
 * language tag, {@link Texts} as jsonb text, a collection element by element.
 */
class DomainParameters extends NamedParameterJdbcTemplate {
    private static final Map<Class<?>, Method> COMPONENTS = new ConcurrentHashMap<>();

    DomainParameters(DataSource source) {
        super(source);
    }

    @Override
    protected PreparedStatementCreator getPreparedStatementCreator(
            String sql,
            SqlParameterSource parameters,
            @Nullable Consumer<PreparedStatementCreatorFactory> customizer) {
        var plain = new MapSqlParameterSource();
        for (var name : List.of(parameters.getParameterNames())) {
            plain.addValue(name, unwrap(parameters.getValue(name)));
        }
        return super.getPreparedStatementCreator(sql, plain, customizer);
    }

    static @Nullable Object unwrap(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Texts texts -> texts.json();
            case Enum<?> constant -> constant.name();
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Locale locale -> locale.toLanguageTag();
            case Record single when single.getClass().getRecordComponents().length == 1 ->
                    unwrap(component(single));
            case Collection<?> many -> many.stream().map(DomainParameters::unwrap).toList();
            default -> value;
        };
    }

    private static Object component(Record single) {
        try {
            return COMPONENTS
                    .computeIfAbsent(single.getClass(), DomainParameters::accessor)
                    .invoke(single);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Cannot bind " + single.getClass(), e);
        }
    }

    private static Method accessor(Class<?> type) {
        var accessor = type.getRecordComponents()[0].getAccessor();
        accessor.setAccessible(true);
        return accessor;
    }
}
