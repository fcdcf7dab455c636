package localoffer.questionnaires;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import localoffer.sample.Site;

/// Somebody with two connections who sends a form until they are thanked for it, and at times
/// presses the button twice.
final class Persistent implements AutoCloseable {

    private static final int DOUBLE_CLICK_EACH = 10;
    private static final long WAIT_MILLIS = 100;

    private final Mailbox mailbox;
    private final Mailbox other;
    private final Tally tally;
    private int forms;

    Persistent(Site site, Tally tally) {
        this.mailbox = new Mailbox(site.home(), FaultRun.FORM);
        this.other = new Mailbox(site.home(), FaultRun.FORM);
        this.tally = tally;
    }

    void send(Filled filled) throws InterruptedException {
        var body = filled.body(ticket());
        if (++forms % DOUBLE_CLICK_EACH == 0 && doubleClick(filled, body)) {
            return;
        }
        while (!once(mailbox, filled, body)) {
            TimeUnit.MILLISECONDS.sleep(WAIT_MILLIS);
        }
    }

    private String ticket() throws InterruptedException {
        while (true) {
            try {
                return mailbox.ticket();
            } catch (IOException e) {
                TimeUnit.MILLISECONDS.sleep(WAIT_MILLIS);
            }
        }
    }

    private boolean doubleClick(Filled filled, String body) throws InterruptedException {
        tally.doubleClicks.incrementAndGet();
        var first = CompletableFuture.supplyAsync(() -> quietly(other, filled, body));
        var second = once(mailbox, filled, body);
        var both = first.join() && second;
        if (both) {
            tally.bothThanked.incrementAndGet();
        }
        return both;
    }

    private boolean quietly(Mailbox over, Filled filled, String body) {
        try {
            return once(over, filled, body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean once(Mailbox over, Filled filled, String body) throws InterruptedException {
        tally.sendings.incrementAndGet();
        try {
            return tally.take(filled, body, over.send(body));
        } catch (IOException e) {
            tally.cutOff.incrementAndGet();
            return false;
        }
    }

    @Override
    public void close() {
        mailbox.close();
        other.close();
    }
}
