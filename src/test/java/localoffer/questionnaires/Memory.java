package localoffer.questionnaires;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// How much memory, and of the processors, a process of Java takes, as the operating system and the
/// process itself say.
final class Memory {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final double KILOS = 1_024;

    private final long pid;
    private final List<String> rows = new ArrayList<>();
    private final List<Double> heaps = new ArrayList<>();
    private final List<Double> residents = new ArrayList<>();

    Memory(long pid) {
        this.pid = pid;
    }

    /// Collects the garbage and looks at what is left.
    void lookAfterCollection(String when) throws IOException, InterruptedException {
        ask("GC.run");
        var used = USED.matcher(ask("GC.heap_info"));
        double heap = used.find() ? Double.parseDouble(used.group(1)) / KILOS : Double.NaN;
        heaps.add(heap);
        rows.add("| %s | %.0f | %.0f |".formatted(when, resident(), heap));
    }

    /// Leaves the process alone.
    void look(String when) throws IOException {
        residents.add(resident());
        rows.add("| %s | %.0f | |".formatted(when, residents.getLast()));
    }

    List<String> rows() {
        return rows;
    }

    /// After each collection, in megabytes.
    List<Double> heaps() {
        return heaps;
    }

    List<Double> residents() {
        return residents;
    }

    /// How long it has kept a processor busy.
    double processorMillis() {
        return ProcessHandle.of(pid).flatMap(process -> process.info().totalCpuDuration())
                .map(Duration::toMillis).orElse(0L);
    }

    private double resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KILOS)
                .findFirst().orElse(Double.NaN);
    }

    private String ask(String question) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(jcmd, String.valueOf(pid), question)
                .redirectErrorStream(true).start();
        var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return answer;
    }
}
