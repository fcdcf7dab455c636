package localoffer.questionnaires;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import localoffer.questionnaires.Hostile.Attack;
import localoffer.questionnaires.Hostile.Kind;
import localoffer.sample.Sample;

/// Attacks a site over several connections while honest people answer beside it.
final class HostileRun {

    static final int HONEST_EACH = 25;
    /// Where the site is told who is calling, as behind a proxy.
    static final String ADDRESS_HEADER = "X-Forwarded-For";
    private static final int CONNECTIONS = 8;
    private static final int USED = 3;
    private static final int CUT_OFF = 0;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI home;
    private final UnaryOperator<String> tickets;
    private final List<Filled> honest;
    private final Map<Kind, Map<Integer, Integer>> answers = new EnumMap<>(Kind.class);
    private final List<String> thanked = new ArrayList<>();
    private int attacks;

    /// @param tickets makes another one for the form of a ticket, as the site does
    HostileRun(URI home, UnaryOperator<String> tickets, List<Filled> honest) {
        this.home = home;
        this.tickets = tickets;
        this.honest = List.copyOf(honest);
    }

    /// What each kind of attack was answered with, and how often. 0: the connection was cut.
    Map<Kind, Map<Integer, Integer>> answers() {
        return answers;
    }

    /// The words of honest people who were thanked.
    List<String> thanked() {
        return thanked;
    }

    int attacks() {
        return attacks;
    }

    /// How often something was answered with a mistake of the site's own.
    int serverErrors() {
        return answers.values().stream().flatMap(found -> found.entrySet().stream())
                .filter(answer -> answer.getKey() >= 500).mapToInt(Map.Entry::getValue).sum();
    }

    /// What was larger than the site reads may be cut off; nothing else may.
    boolean isOnlyLargeCutOff() {
        return answers.entrySet().stream().noneMatch(found ->
                found.getKey() != Kind.TOO_LARGE && found.getValue().containsKey(CUT_OFF));
    }

    void run(int number) throws IOException, InterruptedException {
        try (var mailbox = new Mailbox(home, FaultRun.FORM);
                var other = new Mailbox(home, Sample.ask(Sample.EASY_READ))) {
            var ticket = mailbox.ticket();
            var used = new ArrayList<String>();
            for (int i = 0; i < USED; i++) {
                used.add(tickets.apply(ticket));
                answer(mailbox, honest.get(i), used.getLast());
            }
            var hostile = new Hostile(tickets, ticket, other.ticket(), used);
            var all = IntStream.range(0, number).mapToObj(hostile::attack).toList();
            var threads = IntStream.range(0, CONNECTIONS).mapToObj(place -> Thread.ofPlatform()
                    .daemon().start(() -> work(place, all, ticket))).toList();
            for (var thread : threads) {
                thread.join();
            }
        }
    }

    private void work(int place, List<Attack> all, String ticket) {
        try (var client = HttpClient.newHttpClient();
                var mailbox = new Mailbox(home, FaultRun.FORM)) {
            for (int i = place; i < all.size(); i += CONNECTIONS) {
                count(all.get(i), attack(client, all.get(i)));
                int person = USED + i / HONEST_EACH;
                if (i % HONEST_EACH == 0 && person < honest.size()) {
                    answer(mailbox, honest.get(person), tickets.apply(ticket));
                }
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized void count(Attack attack, int status) {
        attacks++;
        answers.computeIfAbsent(attack.kind(), unknown -> new TreeMap<>())
                .merge(status, 1, Integer::sum);
    }

    private int attack(HttpClient client, Attack attack) throws InterruptedException {
        var request = HttpRequest.newBuilder(home.resolve(FaultRun.FORM + "/submissions"))
                .timeout(PATIENCE).header("Content-Type", attack.type())
                .header(ADDRESS_HEADER, "10.1.2.3")
                .POST(BodyPublishers.ofString(attack.body(),
                        StandardCharsets.ISO_8859_1));
        if (!attack.origin().isEmpty()) {
            request.header("Origin", attack.origin());
        }
        try {
            return client.send(request.build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return CUT_OFF;
        }
    }

    private void answer(Mailbox mailbox, Filled filled, String ticket)
            throws IOException, InterruptedException {
        int network = honest.indexOf(filled);
        var answer = mailbox.send(filled.body(ticket), ADDRESS_HEADER,
                "192.%d.%d.1".formatted(network / 250, network % 250));
        if (answer.statusCode() == Tally.THANKED) {
            synchronized (this) {
                thanked.add(filled.words());
            }
        }
    }
}
