package localoffer.questionnaires;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The codes that invite people to answer about a service in a quarter. Only their HMACs are here;
/// the codes themselves are on the sheet that was printed, and nowhere else.
@Singleton
class InvitationCodes {

    private static final int CHANCE_BYTES = 8;
    private static final String COUNT = """
            insert into invitation (service, quarter, issued) values (?, ?, ?)
            on conflict (service, quarter)
               do update set issued = invitation.issued + excluded.issued""";

    private final JdbcOperations database;
    private final Names names;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    InvitationCodes(JdbcOperations database, Names names, Clock clock) {
        this.database = database;
        this.names = names;
        this.clock = clock;
    }

    /// An invitation that is not used.
    record Invitation(String service, Quarter quarter) {}

    /// The invitation of a code, unless it was used, has ended, or never was one.
    @Transactional(readOnly = true)
    Optional<Invitation> find(Code code) {
        return database.prepareStatement("""
                select service, quarter from invitation_code where code = ?""", ask -> {
            ask.setBytes(1, names.of(code));
            try (var rows = ask.executeQuery()) {
                return rows.next() ? Optional.of(new Invitation(
                        rows.getString(1), Quarter.parse(rows.getString(2)))) : Optional.empty();
            }
        });
    }

    /// Whether it can be answered with now: in its own quarter, and no other.
    boolean isNow(Invitation invitation) {
        return invitation.quarter().equals(quarter());
    }

    Quarter quarter() {
        return Quarter.of(LocalDate.now(clock));
    }

    /// New codes, in an order of chance.
    @Transactional
    List<Code> make(String service, Quarter quarter, int number) {
        var codes = Stream.generate(this::fresh).limit(number).toList();
        database.execute(connection -> {
            try (var add = connection.prepareStatement("""
                    insert into invitation_code (code, service, quarter)
                    select code, ?, ? from unnest(?::bytea[]) as code order by random()""")) {
                add.setString(1, service);
                add.setString(2, quarter.toString());
                add.setArray(3, hidden(connection, codes));
                add.executeUpdate();
            }
            return count(connection, service, quarter, number);
        });
        return codes;
    }

    /// Takes a sheet back that was not given out: all of its codes, or, if even one of them was
    /// used, none. How many were used is told by nothing before the quarter is closed.
    @Transactional
    boolean takeBack(String service, Quarter quarter, List<Code> codes) {
        return database.execute(connection -> {
            var sheet = hidden(connection, codes);
            if (lock(connection, service, quarter, sheet) != codes.size()) {
                return false;
            }
            try (var drop = connection.prepareStatement(
                    "delete from invitation_code where code = any(?)")) {
                drop.setArray(1, sheet);
                drop.executeUpdate();
            }
            return uncount(connection, service, quarter, codes.size());
        });
    }

    /// How many were made, used or not.
    @Transactional(readOnly = true)
    int issued(String service, Quarter quarter) {
        return database.prepareStatement(
                "select issued from invitation where service = ? and quarter = ?", ask -> {
            ask.setString(1, service);
            ask.setString(2, quarter.toString());
            try (var rows = ask.executeQuery()) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        });
    }

    private Code fresh() {
        var chance = new byte[CHANCE_BYTES];
        random.nextBytes(chance);
        return Code.of(chance, Code.INVITATION_CHARACTERS);
    }

    private Array hidden(Connection connection, List<Code> codes) throws SQLException {
        return connection.createArrayOf("bytea",
                codes.stream().map(names::of).toArray(byte[][]::new));
    }

    private static int lock(Connection connection, String service, Quarter quarter,
            Array sheet) throws SQLException {
        try (var ask = connection.prepareStatement("""
                select count(*) from (select 1 from invitation_code
                 where code = any(?) and service = ? and quarter = ? for update) sheet""")) {
            ask.setArray(1, sheet);
            ask.setString(2, service);
            ask.setString(3, quarter.toString());
            try (var rows = ask.executeQuery()) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        }
    }

    private static boolean count(Connection connection, String service, Quarter quarter, int more)
            throws SQLException {
        try (var statement = connection.prepareStatement(COUNT)) {
            statement.setString(1, service);
            statement.setString(2, quarter.toString());
            statement.setInt(3, more);
            return statement.executeUpdate() == 1;
        }
    }

    private static boolean uncount(Connection connection, String service, Quarter quarter,
            int fewer) throws SQLException {
        try (var statement = connection.prepareStatement("""
                update invitation set issued = issued - ? where service = ? and quarter = ?""")) {
            statement.setInt(1, fewer);
            statement.setString(2, service);
            statement.setString(3, quarter.toString());
            return statement.executeUpdate() == 1;
        }
    }
}
