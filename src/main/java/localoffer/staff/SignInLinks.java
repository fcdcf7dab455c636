package localoffer.staff;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SignInLinks extends GenericRepository<SignInLink, String> {

    SignInLink save(SignInLink link);

    /// A link that still works; looking does not use it up.
    @Query("""
            select l.* from sign_in_link l join staff_person p on p.id = l.person
             where l.hash = :key and l.used is null and l.expires > :now and p.active""")
    Optional<SignInLink> find(String key, Instant now);

    /// Uses the link up: 1 for the one request that may go on, 0 for every other.
    @Query("""
            update sign_in_link set used = :now
             where hash = :key and used is null and expires > :now""")
    int use(String key, Instant now);

    @Query("delete from sign_in_link where person = :owner")
    int endAll(UUID owner);
}
