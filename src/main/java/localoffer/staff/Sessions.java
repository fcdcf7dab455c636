package localoffer.staff;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Kept in PostgreSQL, so that any node can serve them and none outlives being ended.
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Sessions extends GenericRepository<Session, String> {

    @Query("""
            select s.hash, s.person, s.by_link, s.seen,
                   p.known_as, p.administrator, p.all_services,
                   (select coalesce(string_agg(a.service, ' '), '')
                      from staff_service a where a.person = p.id) as services,
                   (select coalesce(string_agg(o.service, ' '), '')
                      from staff_provider o where o.person = p.id) as provides,
                   (select coalesce(string_agg(t.task, ' '), '')
                      from staff_task t where t.person = p.id) as tasks
              from staff_session s join staff_person p on p.id = s.person
             where s.hash = :key and p.active and s.expires > :now and s.seen > :idleSince""")
    Optional<Session> find(String key, Instant now, Instant idleSince);

    @Query("""
            insert into staff_session (hash, person, by_link, expires, seen)
            values (:key, :owner, :link, :until, :now)""")
    int open(String key, UUID owner, boolean link, Instant until, Instant now);

    @Query("update staff_session set seen = :now where hash = :key")
    int see(String key, Instant now);

    @Query("delete from staff_session where hash = :key")
    int end(String key);

    @Query("delete from staff_session where person = :owner")
    int endAll(UUID owner);

    @Query("delete from staff_session where expires < :now")
    int clear(Instant now);
}
