package localoffer.questionnaires;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// What became of everything that was sent in a run, as those who sent it saw it.
final class Tally {

    static final int THANKED = 303;
    static final int NOT_NOW = 503;

    final AtomicInteger sendings = new AtomicInteger();
    final AtomicInteger cutOff = new AtomicInteger();
    final AtomicInteger notNow = new AtomicInteger();
    final AtomicInteger doubleClicks = new AtomicInteger();
    final AtomicInteger bothThanked = new AtomicInteger();
    final AtomicInteger sentAgain = new AtomicInteger();

    private final Map<Filled, String> thanked = new ConcurrentHashMap<>();
    private final Queue<String> forLater = new ConcurrentLinkedQueue<>();
    private final Set<String> pages = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> unexpected = new ConcurrentHashMap<>();

    int thanked() {
        return thanked.size();
    }

    boolean isThanked(Filled filled) {
        return thanked.containsKey(filled);
    }

    /// Every address to which thanks led: one, if all is well.
    Set<String> pages() {
        return pages;
    }

    /// Answers that nobody should get, and how often they came.
    Map<String, Integer> unexpected() {
        return unexpected;
    }

    /// @return whether the sender was thanked
    boolean take(Filled filled, String body, HttpResponse<String> answer) {
        switch (answer.statusCode()) {
            case THANKED -> {
                pages.add(answer.headers().firstValue("Location").orElse("nowhere"));
                if (thanked.put(filled, body) == null && thanked.size() % 10 == 0) {
                    forLater.add(body);
                }
                return true;
            }
            case NOT_NOW -> notNow.incrementAndGet();
            default -> unexpected.merge(answer.statusCode() + " "
                    + answer.body().replaceAll("\\s+", " "), 1, Integer::sum);
        }
        return false;
    }

    /// Sends forms that were thanked for once more, long afterwards.
    void sendAgain(Mailbox mailbox) throws IOException, InterruptedException {
        for (var body : forLater) {
            var answer = mailbox.send(body);
            if (answer.statusCode() == THANKED) {
                sentAgain.incrementAndGet();
                pages.add(answer.headers().firstValue("Location").orElse("nowhere"));
            } else {
                unexpected.merge("again: " + answer.statusCode(), 1, Integer::sum);
            }
        }
    }

    int forLater() {
        return forLater.size();
    }
}
