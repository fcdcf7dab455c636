package localoffer.content;

import io.micronaut.core.io.service.SoftServiceLoader;
import io.micronaut.inject.BeanDefinitionReference;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/// Begins to read the content folder at the first moment, beside the framework's own start, which
/// keeps one core busy for seconds.
public final class ReadAhead {

    private static volatile @Nullable ReadAhead begun;

    private final Path path;
    private final LocalDate today;
    private final FutureTask<Content.Read> reading;

    private ReadAhead(Path path, LocalDate today) {
        this.path = path;
        this.today = today;
        this.reading = start(() ->
                Content.Read.of(new Folder(path), parts(), today, Optional.empty()).flawless());
    }

    public static void begin(Path path, LocalDate today) {
        begun = new ReadAhead(path, today);
    }

    /// The readers among the program's beans, made without starting the program: each is made of
    /// nothing else.
    @SuppressWarnings("rawtypes") // As the framework declares its list of beans.
    public static List<Part<?>> parts() {
        var beans = new ArrayList<BeanDefinitionReference>();
        SoftServiceLoader.load(BeanDefinitionReference.class).collectAll(beans);
        return beans.stream().<Class<?>>map(BeanDefinitionReference::getBeanType)
                .filter(Part.class::isAssignableFrom).<Part<?>>map(ReadAhead::made).toList();
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
