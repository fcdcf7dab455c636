package localoffer.database;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import javax.sql.DataSource;

/// Refuses the database, in every test, to a thread of Netty's event loop: there are a few of them
/// for all who look, so nobody may wait on one.
@Singleton
@Order(Ordered.HIGHEST_PRECEDENCE)
class LoopGuard implements BeanCreatedEventListener<DataSource> {

    /// What Micronaut calls a thread of the loop by.
    static final String LOOP = "eventLoopGroup";

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        var database = event.getBean();
        return (DataSource) Proxy.newProxyInstance(DataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class, AutoCloseable.class},
                (proxy, method, values) -> asked(database, method, values));
    }

    private static Object asked(DataSource database, Method method, Object[] values)
            throws Throwable {
        if (method.getName().equals("getConnection")
                && Thread.currentThread().getName().contains(LOOP)) {
            var from = StackWalker.getInstance().walk(frames -> frames
                    .map(StackWalker.StackFrame::getClassName)
                    .filter(name -> name.startsWith("localoffer.") && !name.contains("$")
                            && !name.startsWith(LoopGuard.class.getPackageName())).distinct()
                    .toList());
            throw new AssertionError("The database is asked on the event loop by " + from);
        }
        try {
            return method.invoke(database, values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
