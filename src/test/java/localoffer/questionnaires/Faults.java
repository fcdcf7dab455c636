package localoffer.questionnaires;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import localoffer.database.PostgresServer;
import localoffer.sample.Site;

/// Kills the site and restarts PostgreSQL at random, always while answers are coming in.
final class Faults {

    private static final int MOMENT_MILLIS = 40;
    private static final int LOOK_EVERY_MILLIS = 2;

    private final Site site;
    private final PostgresServer server;
    private final Tally tally;
    private final int number;
    private final Random random = new Random();
    private int kills;
    private int killsInTraffic;
    private int restarts;
    private int crashes;

    /// @param number of submissions in all
    Faults(Site site, PostgresServer server, Tally tally, int number) {
        this.site = site;
        this.server = server;
        this.tally = tally;
        this.number = number;
    }

    int kills() {
        return kills;
    }

    int killsInTraffic() {
        return killsInTraffic;
    }

    int restarts() {
        return restarts;
    }

    int crashes() {
        return crashes;
    }

    /// Spreads them over the submissions that are left, so that the last one comes before the end.
    void run(int killsWanted, int restartsWanted) throws Exception {
        int all = killsWanted + restartsWanted;
        for (int done = 0; done < all; done++) {
            await(tally.thanked() + share(all - done));
            if ((done + 1) * restartsWanted / all > restarts + crashes) {
                restartServer();
            } else {
                killSite();
            }
            tell(done + 1, all);
        }
    }

    private void killSite() throws Exception {
        int before = tally.cutOff.get();
        site.kill();
        kills++;
        if (tally.cutOff.get() > before) {
            killsInTraffic++;
        }
        site.startAgain();
    }

    private void restartServer() throws Exception {
        if (restarts <= crashes) {
            server.restart();
            restarts++;
        } else {
            server.crash();
            crashes++;
        }
    }

    private int share(int faultsLeft) {
        int each = (number - tally.thanked()) / (faultsLeft + 1);
        return each <= 1 ? 0 : each / 2 + random.nextInt(each / 2 + 1);
    }

    /// Waits until so many were thanked, and a moment of chance longer.
    private void await(int thanked) throws InterruptedException {
        while (tally.thanked() < thanked) {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        }
        TimeUnit.MILLISECONDS.sleep(random.nextInt(MOMENT_MILLIS));
    }

    private void tell(int done, int all) {
        System.err.printf("%d of %d faults, %,d thanked of %,d%n", done, all, tally.thanked(),
                number);
    }
}
