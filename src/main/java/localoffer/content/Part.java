package localoffer.content;

/// What one package makes of the content folder. Each bean of this type is read for every
/// edition, and its result is served through {@link Content#part}.
///
/// @param <T> an immutable snapshot
public interface Part<T> {

    /// The type under which the result is asked for.
    Class<T> type();

    /// Reads the part. What is wrong is told to the reading and never thrown, so that a person
    /// sees every problem at once; the result is dropped if there was any.
    T read(Reading reading);
}
