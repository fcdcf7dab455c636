package localoffer.sample;

import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The packaged program as an operator runs it: `java -jar`, in a process and a folder of its own.
public final class Program implements AutoCloseable {

    private static final String[] QUICK = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"};

    private static final Duration START_MAX = Duration.ofSeconds(60);
    private static final Duration STOP_MAX = Duration.ofSeconds(30);
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);
    private static final int PORT_MIN = 20_000;
    private static final int PORT_END = 32_000;
    private static final int PORT_TRIES_MAX = 100;

    private final Process process;
    private final URI home;
    private final Path folder;
    private final Duration start;

    private Program(Process process, URI home, Path folder, Duration start) {
        this.process = process;
        this.home = home;
        this.folder = folder;
        this.start = start;
    }

    /// Lays out a folder as README says: the jar, its libraries, and `content/`.
    public static Path folder(Path where) throws IOException {
        Files.createDirectories(where);
        for (var name : new String[] {"target/local-offer.jar", "target/lib", "content"}) {
            var source = Path.of(name).toAbsolutePath();
            var link = where.resolve(source.getFileName());
            if (!Files.exists(link)) {
                Files.createSymbolicLink(link, source);
            }
        }
        return where;
    }

    /// Starts the program as README says and waits until it answers.
    public static Program start(Path folder, Map<String, String> environment)
            throws IOException, InterruptedException {
        return start(folder, environment, new String[0]);
    }

    /// In two thirds of the processor's time, where the start is not what the test is about.
    public static Program startQuickly(Path folder, Map<String, String> environment)
            throws IOException, InterruptedException {
        return start(folder, environment, QUICK);
    }

    private static Program start(Path folder, Map<String, String> environment, String[] flags)
            throws IOException, InterruptedException {
        int port = freePort();
        var home = URI.create("http://127.0.0.1:" + port);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = Stream.of(Stream.of(java), Stream.of(flags),
                Stream.of("-jar", "local-offer.jar")).flatMap(words -> words).toList();
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().putAll(environment);
        builder.environment().put("PORT", String.valueOf(port));
        builder.environment().put("MANAGEMENT_PORT", String.valueOf(freePort()));
        long began = System.nanoTime();
        var process = builder.start();
        while (!answers(home)) {
            var waited = Duration.ofNanos(System.nanoTime() - began);
            if (!process.isAlive() || waited.compareTo(START_MAX) > 0) {
                process.destroyForcibly();
                throw new AssertionError("The program did not start:\n"
                        + Files.readString(folder.resolve("err")));
            }
            process.waitFor(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
        }
        return new Program(process, home, folder, Duration.ofNanos(System.nanoTime() - began));
    }

    public URI home() {
        return home;
    }

    /// From the start of the process to its first page.
    public Duration startTime() {
        return start;
    }

    /// What it printed on standard output.
    public String output() throws IOException {
        return Files.readString(folder.resolve("out"));
    }

    /// The link that signs staff in, from the line that it printed.
    public String signInPath() throws IOException {
        var link = Pattern.compile("(/staff/sign-in/\\S+)").matcher(output());
        if (!link.find()) {
            throw new AssertionError("no sign-in link in: " + output());
        }
        return link.group(1);
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(STOP_MAX.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_MAX.toSeconds(), TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// A port that nobody holds, and that no connection to the outside is given before the program
    /// takes it: the system gives those numbers from 32768 on.
    public static int freePort() throws IOException {
        for (int i = 0; i < PORT_TRIES_MAX; i++) {
            int port = ThreadLocalRandom.current().nextInt(PORT_MIN, PORT_END);
            try (var socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (BindException e) {
                // Somebody has it: another, then.
            }
        }
        throw new IOException("none of " + PORT_TRIES_MAX + " ports is free");
    }

    private static boolean answers(URI home) throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(home).timeout(Duration.ofSeconds(5)).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
