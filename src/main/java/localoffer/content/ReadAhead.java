package localoffer.content;

import io.micronaut.core.io.IOUtils;
import io.micronaut.inject.BeanDefinitionReference;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/// Begins to read the content folder at the first moment, beside the framework's own start, which
/// keeps one core busy for seconds.
public final class ReadAhead {

    private static final String BEANS =
            "META-INF/micronaut/" + BeanDefinitionReference.class.getName();
    private static final String DEFINITION = "$Definition";
    private static final String READER = "Reader" + DEFINITION;

    private static volatile @Nullable ReadAhead begun;

    private final Path path;
    private final LocalDate today;
    private final FutureTask<Content.Read> reading;

    private ReadAhead(Path path, LocalDate today) {
        this.path = path;
        this.today = today;
        this.reading = start(() ->
                Content.Read.of(new Folder(path), parts(), today, Optional.empty(),
                        Optional.empty()).flawless());
    }

    public static void begin(Path path, LocalDate today) {
        begun = new ReadAhead(path, today);
    }

    /// The readers among the program's beans, made without starting the program: each is made of
    /// nothing else. Their names are enough to find them: to look at every bean takes the framework
    /// a second, and it does so in another thread meanwhile.
    public static List<Part<?>> parts() {
        var readers = new ArrayList<Class<?>>();
        var own = ReadAhead.class.getName().replace('.', '/') + ".class";
        var here = Objects.requireNonNull(ReadAhead.class.getResource("/" + own)).toString();
        IOUtils.eachFile(URI.create(here.replace(own, "")), BEANS,
                bean -> reader(bean.getFileName().toString()).ifPresent(readers::add));
        return readers.stream().filter(Part.class::isAssignableFrom)
                .<Part<?>>map(ReadAhead::made).toList();
    }

    /// @param bean such as `localoffer.browsing.$Changes$Reader$Definition`
    private static Optional<Class<?>> reader(String bean) {
        if (!bean.endsWith(READER)) {
            return Optional.empty();
        }
        var name = bean.substring(0, bean.length() - DEFINITION.length()).replace(".$", ".");
        try {
            return Optional.of(Class.forName(name));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What was begun, if it was this folder on this day: once, for the first who asks.
    static Optional<FutureTask<Content.Read>> of(Path path, LocalDate today) {
        var known = begun;
        begun = null;
        return Optional.ofNullable(known)
                .filter(one -> one.path.equals(path) && one.today.equals(today))
                .map(one -> one.reading);
    }

    static FutureTask<Content.Read> start(Callable<Content.Read> reading) {
        var task = new FutureTask<>(reading);
        Thread.ofPlatform().daemon().name("content").start(task);
        return task;
    }

    private static Part<?> made(Class<?> reader) {
        try {
            var constructor = reader.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Part<?>) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(reader + " cannot be made without the site", e);
        }
    }
}
