package org.handslag;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;

/** The program's compiled classes, read once for all tests of the house. */
final class Program {
    static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.handslag");

    private Program() {}

    static Stream<Class<?>> types() {
        return CLASSES.stream().map(JavaClass::reflect);
    }

    /** The module of a type, or an empty text for the program itself. */
    static String moduleOf(Class<?> type) {
        return type.getPackageName().replaceFirst("^org\\.handslag\\.?", "");
    }
}
