package localoffer.staff;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import localoffer.database.Sql;

/// Who looks after a service for those who pay for it, and who answers for those who provide it.
@Singleton
public class Assignments {

    private static final String ALL = """
            select p.id, p.sign_in_name, p.known_as, p.all_services, a.service as analyses,
                   o.service as provides, p.administrator,
                   exists (select 1 from staff_service x
                            where x.person = p.id and x.service <> ?) as analyses_others,
                   exists (select 1 from staff_provider x
                            where x.person = p.id and x.service <> ?) as provides_others,
                   array(select t.task from staff_task t where t.person = p.id) as tasks
              from staff_person p
              left join staff_service a on a.person = p.id and a.service = ?
              left join staff_provider o on o.person = p.id and o.service = ?
             where p.active
             order by p.sign_in_name
            """;
    /// Each service with the names of those whom a table gives it to.
    private static final String NAMES = """
            select a.service, string_agg(p.sign_in_name, ', ' order by p.sign_in_name) as names
              from (select person, service from staff_service where ? = 'staff_service'
                    union all
                    select person, service from staff_provider where ? = 'staff_provider') a
              join staff_person p on p.id = a.person
             where p.active
             group by a.service
            """;

    private final Sql sql;
    private final Audit audit;

    Assignments(Sql sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    /// @param all whether they analyse every service, named or not
    /// @param other what they are beside this service
    public record Assigned(UUID id, String name, String knownAs, boolean all, boolean analyses,
            boolean provides, Other other) {

        /// The key of what speaks against it that they become this; empty for nothing.
        private Optional<String> against(UUID by, boolean analyst, boolean provider) {
            if ((analyst && !analyses && !all) || (provider && !provides)) {
                return id.equals(by) ? Optional.of("staff.people.more.self")
                        : Separation.against(other.administrator,
                                all || analyst || other.analyses, provider || other.provides,
                                other.tasks);
            }
            return Optional.empty();
        }
    }

    /// @param analyses whether they analyse another service
    /// @param provides whether another service is their own
    public record Other(boolean administrator, boolean analyses, boolean provides,
            Set<Task> tasks) {}

    /// That nothing was changed.
    ///
    /// @param name of whom it cannot be
    /// @param problem a message key
    public record Refused(String name, String problem) {}

    /// Every person of staff, and what they are to the service.
    @Transactional(readOnly = true)
    public List<Assigned> of(String service) {
        return sql.rows(ALL, row -> new Assigned(row.getObject("id", UUID.class),
                row.getString("sign_in_name"), row.getString("known_as"),
                row.getBoolean("all_services"), row.getString("analyses") != null,
                row.getString("provides") != null, other(row)),
                service, service, service, service);
    }

    private static Other other(ResultSet row) throws SQLException {
        var tasks = Set.of((String[]) row.getArray("tasks").getArray());
        return new Other(row.getBoolean("administrator"), row.getBoolean("analyses_others"),
                row.getBoolean("provides_others"), Task.of(tasks::contains));
    }

    /// The sign-in names of those who analyse each service by name.
    @Transactional(readOnly = true)
    public Map<String, String> analysts() {
        return names("staff_service");
    }

    /// The sign-in names of each service's providers.
    @Transactional(readOnly = true)
    public Map<String, String> providers() {
        return names("staff_provider");
    }

    /// Who looks after the service from now on; nobody else does.
    ///
    /// @return empty when it was done
    @Transactional
    public Optional<Refused> set(StaffMember by, String service, Set<UUID> analysts,
            Set<UUID> providers) {
        var all = of(service);
        var refused = all.stream().flatMap(one -> one.against(by.id(),
                analysts.contains(one.id()), providers.contains(one.id())).stream()
                .map(problem -> new Refused(one.name(), problem))).findFirst();
        if (refused.isEmpty()) {
            change(by, service, all, analysts, providers);
        }
        return refused;
    }

    private void change(StaffMember by, String service, List<Assigned> all, Set<UUID> analysts,
            Set<UUID> providers) {
        var said = new ArrayList<String>();
        for (var one : all) {
            boolean analyses = analysts.contains(one.id());
            if (analyses != one.analyses()) {
                change("staff_service", analyses, one.id(), service);
                said.add((analyses ? "+" : "-") + "commissioner " + one.name());
            }
            boolean provides = providers.contains(one.id());
            if (provides != one.provides()) {
                change("staff_provider", provides, one.id(), service);
                said.add((provides ? "+" : "-") + "provider " + one.name());
            }
        }
        if (!said.isEmpty()) {
            audit.record(by, "assigned people to a service",
                    service + ": " + String.join(", ", said));
        }
    }

    private void change(String table, boolean put, UUID person, String service) {
        sql.change(put
                ? "insert into " + table + " (person, service) values (?, ?) on conflict do nothing"
                : "delete from " + table + " where person = ? and service = ?", person, service);
    }

    private Map<String, String> names(String table) {
        return sql.rows(NAMES,
                row -> Map.entry(row.getString("service"), row.getString("names")),
                table, table).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
