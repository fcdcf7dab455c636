package localoffer.questionnaires;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import localoffer.database.Sql;

/// The codes that invite people to answer about a service in a quarter. Only their HMACs are here;
/// the codes themselves are on the sheet that was printed, and nowhere else.
@Singleton
class InvitationCodes {

    private static final int CHANCE_BYTES = 8;
    private static final String COUNT = """
            insert into invitation (service, quarter, issued) values (?, ?, ?)
            on conflict (service, quarter)
               do update set issued = invitation.issued + excluded.issued""";

    private static final String ADD = """
            insert into invitation_code (code, service, quarter)
            select code, ?, ? from unnest(?::bytea[]) as code order by random()""";
    private static final String LOCK = """
            select code from invitation_code
             where code = any(?) and service = ? and quarter = ? for update""";
    private static final String UNCOUNT = """
            update invitation set issued = issued - ? where service = ? and quarter = ?""";

    private final Sql sql;
    private final Names names;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    InvitationCodes(Sql sql, Names names, Clock clock) {
        this.sql = sql;
        this.names = names;
        this.clock = clock;
    }

    /// An invitation that is not used.
    record Invitation(String service, Quarter quarter) {}

    /// The invitation of a code, unless it was used, has ended, or never was one.
    @Transactional(readOnly = true)
    Optional<Invitation> find(Code code) {
        return sql.first("select service, quarter from invitation_code where code = ?",
                row -> new Invitation(row.getString(1), Quarter.parse(row.getString(2))),
                names.of(code));
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
        sql.change(ADD, service, quarter.toString(), hidden(codes));
        sql.change(COUNT, service, quarter.toString(), number);
        return codes;
    }

    /// Takes a sheet back that was not given out: all of its codes, or, if even one of them was
    /// used, none. How many were used is told by nothing before the quarter is closed.
    @Transactional
    boolean takeBack(String service, Quarter quarter, List<Code> codes) {
        var sheet = hidden(codes);
        if (sql.rows(LOCK, row -> true, sheet, service, quarter.toString()).size()
                != codes.size()) {
            return false;
        }
        sql.change("delete from invitation_code where code = any(?)", (Object) sheet);
        return sql.change(UNCOUNT, codes.size(), service, quarter.toString()) == 1;
    }

    /// How many were made, used or not.
    @Transactional(readOnly = true)
    int issued(String service, Quarter quarter) {
        return sql.number("select issued from invitation where service = ? and quarter = ?",
                service, quarter.toString());
    }

    private Code fresh() {
        var chance = new byte[CHANCE_BYTES];
        random.nextBytes(chance);
        return Code.of(chance, Code.INVITATION_CHARACTERS);
    }

    private byte[][] hidden(List<Code> codes) {
        return codes.stream().map(names::of).toArray(byte[][]::new);
    }
}
