package org.handslag;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
    @Test
    void everyModuleUsesOnlyWhatItDeclaresAndWhatOthersShow() {
        ApplicationModules.of(Handslag.class).verify();
    }
}
