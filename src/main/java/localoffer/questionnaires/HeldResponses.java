package localoffer.questionnaires;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import localoffer.database.Sql;
import localoffer.questionnaires.HeldGroup.State;
import org.jspecify.annotations.Nullable;

/// The responses that were held, in groups, and what was decided about them. Their answers are
/// never read here.
@Singleton
class HeldResponses {

    private static final String LIST = """
            select r.service, r.questionnaire, r.quarter, r.reason, r.standing,
                   count(*) as people, coalesce(d.why, '') as why, d.decided_by
              from response r
              left join held_decision d on d.state = 'proposed' and r.standing = 'proposed'
               and d.service = r.service and d.questionnaire = r.questionnaire
               and d.quarter = r.quarter and d.reason = r.reason
             where r.standing <> 'accepted' and (?::text[] is null or r.service = any(?))
             group by r.service, r.questionnaire, r.quarter, r.reason, r.standing, d.why,
                   d.decided_by
             order by r.quarter, r.service, r.questionnaire, r.reason, r.standing""";

    /// A proposal that is settled is the decision; one that is not leaves no second row.
    private static final String MOVE = """
            with moved as (
                update response set standing = ?
                 where service = ? and questionnaire = ? and quarter = ? and reason = ?
                   and standing = ? and batch is null
                returning 1)
            select count(*) from moved""";
    private static final String DECIDE = """
            insert into held_decision
                (service, questionnaire, quarter, reason, state, why, people, decided_by)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String PROPOSE = DECIDE + " on conflict do nothing";
    private static final String SETTLE = """
            update held_decision set state = ?, confirmed_by = ?
             where service = ? and questionnaire = ? and quarter = ? and reason = ?
               and state = 'proposed' and (?::uuid is null or decided_by <> ?)""";

    /// Nothing leads from a response to who that person is. So what held people said of
    /// themselves is settled when all that was held of the quarter was, and all the same way.
    private static final String SETTLE_ABOUT_YOU = """
            with held as (
                select case when bool_and(standing = 'rejected') then 'rejected'
                            when bool_or(standing <> 'accepted') then 'quarantined'
                            else 'accepted' end as standing
                  from response
                 where questionnaire = ? and quarter = ? and reason <> '')
            update about_you a set standing = held.standing
              from held
             where a.questionnaire = ? and a.quarter = ? and a.standing <> held.standing
               and a.standing <> 'accepted'""";

    private static final String TOTALS = """
            select reason, state, why, sum(people) as people from held_decision
             where state <> 'returned' and (?::text[] is null or service = any(?))
             group by reason, state, why order by reason, state, why""";

    private static final String WAITING = """
            select reason, standing as state, '' as why, count(*) as people from response
             where standing = 'quarantined' group by reason, standing order by reason""";

    private final Sql sql;

    HeldResponses(Sql sql) {
        this.sql = sql;
    }

    /// @param why they are to be left out, if somebody asked for that
    /// @param by who asked
    record Held(HeldGroup group, int people, String why, Optional<UUID> by) {}

    record Total(String reason, String state, String why, int people) {}

    /// @param services the only ones that are wanted; empty for all
    @Transactional(readOnly = true)
    List<Held> list(Optional<Collection<String>> services) {
        return sql.rows(LIST, HeldResponses::held, only(services), only(services));
    }

    @Transactional(readOnly = true)
    Optional<Held> find(HeldGroup group) {
        return list(Optional.of(List.of(group.service()))).stream()
                .filter(held -> held.group().equals(group)).findFirst();
    }

    /// Whether anything was ever decided about what came so.
    @Transactional(readOnly = true)
    boolean wasDecided(HeldGroup group) {
        return sql.exists("select 1 from held_decision where service = ? and questionnaire = ?"
                + " and quarter = ? and reason = ?", group.service(), group.questionnaire(),
                group.quarter(), group.reason());
    }

    /// What was decided so far, and what waits for a second person.
    @Transactional(readOnly = true)
    List<Total> totals(Optional<Collection<String>> services) {
        return sql.rows(TOTALS, HeldResponses::total, only(services), only(services));
    }

    /// What nobody has decided about, of all services together.
    @Transactional(readOnly = true)
    List<Total> waiting() {
        return sql.rows(WAITING, HeldResponses::total);
    }

    /// To be called first: what is written again in the night is found by nobody meanwhile.
    void keepShuffleOff() {
        NightlyShuffle.keepOff(sql);
    }

    /// From now on they count, in the next batch that is closed.
    boolean release(HeldGroup group, UUID by) {
        int people = move(group, "accepted");
        if (people > 0) {
            decide(DECIDE, group, "released", "", people, by);
            settleAboutYou(group);
        }
        return people > 0;
    }

    boolean propose(HeldGroup group, String why, UUID by) {
        int people = move(group, "proposed");
        if (people > 0 && decide(PROPOSE, group, "proposed", why, people, by) == 0) {
            throw new Overtaken();
        }
        return people > 0;
    }

    /// @return false when this is who asked for it, or somebody else was faster
    boolean reject(HeldGroup group, UUID by) {
        if (settle(group, "rejected", by, by) == 0) {
            return false;
        }
        move(group, "rejected");
        settleAboutYou(group);
        return true;
    }

    boolean sendBack(HeldGroup group) {
        return settle(group, "returned", null, null) == 1 && move(group, "quarantined") > 0;
    }

    private int move(HeldGroup group, String standing) {
        return sql.number(MOVE, standing, group.service(), group.questionnaire(), group.quarter(),
                group.reason(), group.state().word());
    }

    private int decide(String words, HeldGroup group, String state, String why, int people,
            UUID by) {
        return sql.change(words, group.service(), group.questionnaire(), group.quarter(),
                group.reason(), state, why, people, by);
    }

    private int settle(HeldGroup group, String state, @Nullable UUID by, @Nullable UUID not) {
        return sql.change(SETTLE, state, by, group.service(), group.questionnaire(),
                group.quarter(), group.reason(), not, not);
    }

    private void settleAboutYou(HeldGroup group) {
        sql.change(SETTLE_ABOUT_YOU, group.questionnaire(), group.quarter(), group.questionnaire(),
                group.quarter());
    }

    private static String @Nullable [] only(Optional<Collection<String>> services) {
        return services.map(ids -> ids.toArray(String[]::new)).orElse(null);
    }

    private static Total total(ResultSet row) throws SQLException {
        return new Total(row.getString("reason"), row.getString("state"), row.getString("why"),
                row.getInt("people"));
    }

    private static Held held(ResultSet row) throws SQLException {
        var group = new HeldGroup(row.getString("service"), row.getString("questionnaire"),
                row.getString("quarter"), row.getString("reason"),
                State.of(row.getString("standing")).orElseThrow());
        return new Held(group, row.getInt("people"), row.getString("why"),
                Optional.ofNullable(row.getObject("decided_by", UUID.class)));
    }

    /// Two people proposed at the same moment; what the second one did is undone.
    static final class Overtaken extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
