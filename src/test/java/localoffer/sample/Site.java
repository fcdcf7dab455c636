package localoffer.sample;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The site in a process, and a process group, of its own, that a run may kill and start again.
/// It runs from the class path of this process without the tests in it.
public final class Site implements AutoCloseable {

    private static final Duration START_MAX = Duration.ofMinutes(2);
    private static final Duration STOP_MAX = Duration.ofSeconds(30);
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private final Path folder;
    private final int port;
    private final List<String> command;
    private final Map<String, String> environment;
    private Process process;

    private Site(Path folder, int port, List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        this.folder = folder;
        this.port = port;
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
        this.process = started();
        // Nothing is left running when the run itself is stopped.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> process.destroyForcibly()));
    }

    /// Starts it and waits until it answers.
    ///
    /// @param flags of the JVM
    public static Site start(Path folder, List<String> flags, Map<String, String> environment)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        // In a group of its own: nothing that is meant for it reaches anybody else.
        var command = new ArrayList<>(List.of("setsid",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(flags);
        command.addAll(List.of("-classpath", classPath(), "localoffer.Application"));
        return new Site(folder, Program.freePort(), command, environment);
    }

    public URI home() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public long pid() {
        return process.pid();
    }

    /// Ends it in the middle of whatever it does, with everything that it started.
    public void kill() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-KILL", "--", "-" + process.pid()).start()
                .waitFor(STOP_MAX.toSeconds(), TimeUnit.SECONDS);
        if (!process.waitFor(STOP_MAX.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("The site cannot be killed: " + process.pid());
        }
    }

    public void startAgain() throws IOException, InterruptedException {
        process = started();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(STOP_MAX.toSeconds(), TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Process started() throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("err").toFile()));
        builder.environment().putAll(settings(folder, environment));
        builder.environment().put("PORT", String.valueOf(port));
        builder.environment().put("MANAGEMENT_PORT", String.valueOf(Program.freePort()));
        var fresh = builder.start();
        long end = System.nanoTime() + START_MAX.toNanos();
        while (!answers()) {
            if (!fresh.isAlive() || System.nanoTime() > end) {
                fresh.destroyForcibly();
                throw new IllegalStateException("The site did not start. See "
                        + folder.resolve("err"));
            }
            fresh.waitFor(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
        }
        return fresh;
    }

    /// With a data folder of its own: this one's may be somebody's site.
    static Map<String, String> settings(Path folder, Map<String, String> environment) {
        var settings = new HashMap<>(environment);
        settings.putIfAbsent("DATA_FOLDER", folder.resolve("data").toAbsolutePath().toString());
        return settings;
    }

    private boolean answers() throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(home().resolve("/health"))
                    .timeout(Duration.ofSeconds(5)).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place -> !place.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
