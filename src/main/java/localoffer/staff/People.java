package localoffer.staff;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface People extends GenericRepository<Person, UUID> {

    Optional<Person> findById(UUID id);

    Optional<Person> findBySignInName(String signInName);

    @Query("""
            select * from staff_person
             where administrator and active
             order by sign_in_name limit 1""")
    Optional<Person> findAdministrator();

    @Query("""
            select exists (select 1 from staff_person
             where administrator and active and password_hash is not null)""")
    boolean existsAdministratorWithPassword();

    List<Person> listOrderBySignInName();

    /// Adds a person unless the name is taken: two nodes may add the first one at the same time.
    @Query("""
            insert into staff_person
                   (id, sign_in_name, known_as, administrator, all_services)
            values (:id, :signInName, :knownAs, :administrator, :allServices)
                on conflict (sign_in_name) do nothing""")
    int add(UUID id, String signInName, String knownAs, boolean administrator,
            boolean allServices);

    @Query("insert into staff_service (person, service) values (:person, :service)")
    int allow(UUID person, String service);

    @Query("insert into staff_provider (person, service) values (:person, :service)")
    int own(UUID person, String service);

    @Query("delete from staff_service where person = :person")
    int allowNothing(UUID person);

    @Query("delete from staff_provider where person = :person")
    int ownNothing(UUID person);

    @Query("delete from staff_task where person = :person")
    int giveNothing(UUID person);

    @Query("""
            update staff_person
               set known_as = :knownAs, administrator = :administrator, all_services = :allServices
             where id = :person and active""")
    int change(UUID person, String knownAs, boolean administrator, boolean allServices);

    @Query("""
            insert into staff_task (person, task) values (:person, :task)
                on conflict do nothing""")
    int give(UUID person, String task);

    @Query("select task from staff_task where person = :person order by task")
    List<String> tasks(UUID person);

    @Query("select service from staff_service where person = :person order by service")
    List<String> services(UUID person);

    @Query("select service from staff_provider where person = :person order by service")
    List<String> provides(UUID person);

    @Query("update staff_person set password_hash = :hash where id = :person")
    int setPassword(UUID person, String hash);

    @Query("update staff_person set active = false where id = :person and active")
    int leave(UUID person);
}
