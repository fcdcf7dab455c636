package localoffer.staff;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import localoffer.database.Sql;

/// Who looks after a service for those who pay for it, and who answers for those who provide it.
@Singleton
public class Assignments {

    private static final String ALL = """
            select p.id, p.sign_in_name, p.known_as, p.all_services, a.service as analyses,
                   o.service as provides
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
    public record Assigned(UUID id, String name, String knownAs, boolean all, boolean analyses,
            boolean provides) {}

    /// Every person of staff, and what they are to the service.
    @Transactional(readOnly = true)
    public List<Assigned> of(String service) {
        return sql.rows(ALL, row -> new Assigned(row.getObject("id", UUID.class),
                row.getString("sign_in_name"), row.getString("known_as"),
                row.getBoolean("all_services"), row.getString("analyses") != null,
                row.getString("provides") != null), service, service);
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
    @Transactional
    public void set(StaffMember by, String service, Set<UUID> analysts, Set<UUID> providers) {
        var said = new ArrayList<String>();
        for (var one : of(service)) {
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
