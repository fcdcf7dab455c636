package localoffer.sample;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import localoffer.content.Content;
import localoffer.content.Loaded;
import localoffer.content.Part;

/// Every part that the program makes of the content folder, found in its classes, so that a test
/// reads all of the content without starting the site.
public final class Parts {

    private static final List<Class<?>> TYPES = types();

    private Parts() {}

    /// Reads a content folder as the site would.
    public static Loaded read(Path folder) {
        try {
            return Content.read(folder, all(), TestClock.TODAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Each of them, not yet read.
    public static List<Part<?>> all() {
        return TYPES.stream().<Part<?>>map(Parts::made).toList();
    }

    private static List<Class<?>> types() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("localoffer").stream()
                .filter(type -> type.isAssignableTo(Part.class) && !type.isInterface())
                .<Class<?>>map(JavaClass::reflect).toList();
    }

    private static Part<?> made(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Part<?>) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made without the site", e);
        }
    }
}
