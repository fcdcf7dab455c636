package localoffer.questionnaires;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import localoffer.web.Tickets;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/// Families at their keyboards: many connections that send one new form after the other.
final class Load implements AutoCloseable {

    static final int CLIENTS = 16;
    private static final int DIGITS = 3;
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final List<Mailbox> mailboxes = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS,
            Thread.ofPlatform().daemon().factory());
    private final List<Filled> filled;
    private final Tickets tickets;
    private final String ticket;
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger thanked = new AtomicInteger();

    Load(URI home, List<Filled> filled) throws IOException, InterruptedException {
        for (int i = 0; i < CLIENTS; i++) {
            mailboxes.add(new Mailbox(home, FaultRun.FORM));
        }
        this.filled = List.copyOf(filled);
        this.tickets = new Tickets(FaultRun.SECRET);
        this.ticket = mailboxes.getFirst().ticket();
    }

    int sent() {
        return sent.get();
    }

    int thanked() {
        return thanked.get();
    }

    /// @param times in nanoseconds, from the moment at which it should have been sent
    record Result(Histogram times, double perSecond) {}

    /// Each client sends as fast as it is answered.
    Result flood(int seconds) throws InterruptedException, ExecutionException {
        var times = new ConcurrentHistogram(DIGITS);
        long start = System.nanoTime();
        long end = start + seconds * SECOND;
        run(mailbox -> {
            while (System.nanoTime() < end) {
                long began = System.nanoTime();
                send(mailbox);
                times.recordValue(System.nanoTime() - began);
            }
            return true;
        });
        return new Result(times, times.getTotalCount() * (double) SECOND
                / (System.nanoTime() - start));
    }

    /// So many a second, whether or not those before were answered: what has to wait for a free
    /// client has its waiting counted.
    Result steady(int perSecond, int seconds) throws InterruptedException, ExecutionException {
        var times = new ConcurrentHistogram(DIGITS);
        var next = new AtomicInteger();
        int all = perSecond * seconds;
        long start = System.nanoTime();
        run(mailbox -> {
            for (int turn = next.getAndIncrement(); turn < all; turn = next.getAndIncrement()) {
                long due = start + turn * SECOND / perSecond;
                for (long wait = due - System.nanoTime(); wait > 0;
                        wait = due - System.nanoTime()) {
                    LockSupport.parkNanos(wait);
                }
                send(mailbox);
                times.recordValue(System.nanoTime() - due);
            }
            return true;
        });
        return new Result(times, times.getTotalCount() * (double) SECOND
                / (System.nanoTime() - start));
    }

    private void send(Mailbox mailbox) throws IOException, InterruptedException {
        int number = sent.getAndIncrement();
        var form = filled.get(number % filled.size());
        // Nobody writes what somebody else wrote.
        var body = form.body(tickets.like(ticket)).replace("says+so", "says+so+" + number);
        if (mailbox.status(body) == Tally.THANKED) {
            thanked.incrementAndGet();
        }
    }

    @FunctionalInterface
    private interface Client {
        boolean work(Mailbox mailbox) throws IOException, InterruptedException;
    }

    private void run(Client client) throws InterruptedException, ExecutionException {
        var ready = new CountDownLatch(CLIENTS);
        var working = new ArrayList<Future<Boolean>>();
        for (var mailbox : mailboxes) {
            Callable<Boolean> work = () -> {
                ready.countDown();
                ready.await();
                return client.work(mailbox);
            };
            working.add(threads.submit(work));
        }
        for (var one : working) {
            one.get();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        mailboxes.forEach(Mailbox::close);
    }
}
