package org.handslag.sheet;

import org.handslag.scope.UnitOfWork;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class SheetConfiguration implements WebMvcConfigurer {
    private final UnitOfWork work;

    SheetConfiguration(UnitOfWork work) {
        this.work = work;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.addCustomConverter(new ListFileConverter(work));
    }
}
