package org.handslag.limit;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class SourceConfiguration implements WebMvcConfigurer {
    private final SourceArgument sources;

    SourceConfiguration(SourceArgument sources) {
        this.sources = sources;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(sources);
    }
}
