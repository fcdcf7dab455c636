package localoffer.sample;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import localoffer.content.Content;
import localoffer.content.Loaded;
import localoffer.content.Part;
import localoffer.content.Readings;

/// Every part that the program makes of the content folder, found in its classes, so that a test
/// reads all of the content without starting the site.
public final class Parts {

    private static final List<Class<?>> TYPES = types();

    private Parts() {}

    /// Reads a content folder as a site would at which somebody changed the real one to this:
    /// what has not changed is not read again.
    ///
    /// @param wanted the parts to read, with those that they need, which is quick; when empty, all
    public static Loaded read(Path folder, Class<?>... wanted) {
        return Readings.read(folder, all(), TestClock.TODAY, Optional.of(real()), wanted);
    }

    /// The real folder, read once for all tests.
    public static Loaded real() {
        return Real.LOADED;
    }

    /// Each of them, not yet read.
    public static List<Part<?>> all() {
        return TYPES.stream().<Part<?>>map(Parts::made).toList();
    }

    private static List<Class<?>> types() {
        try {
            var classes = Path.of(Content.class.getProtectionDomain().getCodeSource()
                    .getLocation().toURI()).toString();
            return Files.below(classes, ".class").stream()
                    .map(file -> file.toString().substring(classes.length() + 1))
                    .filter(file -> !file.contains("/$") && !file.endsWith("-info.class"))
                    .<Class<?>>map(Parts::named)
                    .filter(type -> Part.class.isAssignableFrom(type) && !type.isInterface())
                    .toList();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Without running what the class does when it is first used.
    private static Class<?> named(String file) {
        try {
            return Class.forName(file.replaceFirst("\\.class$", "").replace('/', '.'), false,
                    Parts.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
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

    private static final class Real {

        static final Loaded LOADED = Readings.read(Path.of("content"), all(), TestClock.TODAY,
                Optional.empty());
    }
}
