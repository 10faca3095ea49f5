package org.handslag.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pages.StaticTemplates;
import pages.Templates;

@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {
    @Bean
    Templates templates() {
        return new StaticTemplates();
    }
}
