package localoffer.web;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;
import org.thymeleaf.standard.expression.VariableExpression;

/// Reads `page.service.name` straight from the records of the page. The expression language of the
/// templates knows beans, finds no getter on a record, and looks through all its methods each
/// time: that was half of the work of a page of results. What is no plain path through records it
/// still reads, with the same result.
@Singleton
class PlainPaths implements BeanCreatedEventListener<TemplateEngine> {

    @Override
    public TemplateEngine onCreated(BeanCreatedEvent<TemplateEngine> created) {
        created.getBean().getDialects().stream().filter(StandardDialect.class::isInstance)
                .map(StandardDialect.class::cast).forEach(dialect ->
                        dialect.setVariableExpressionEvaluator(
                                new Evaluator(dialect.getVariableExpressionEvaluator())));
        return created.getBean();
    }

    private static final class Evaluator implements IStandardVariableExpressionEvaluator {

        private static final Pattern PATH =
                Pattern.compile("[a-zA-Z]\\w*(?:\\.[a-zA-Z]\\w*)*");
        /// Words of the expression language itself.
        private static final Pattern RESERVED = Pattern.compile("true|false|null|new|param|root");
        private static final List<String> NO_PATH = List.of();

        private final IStandardVariableExpressionEvaluator rest;
        /// By expression; there are as many as stand in the templates.
        private final Map<String, List<String>> paths = new ConcurrentHashMap<>();

        Evaluator(IStandardVariableExpressionEvaluator rest) {
            this.rest = rest;
        }

        @Override
        public @Nullable Object evaluate(IExpressionContext context,
                IStandardVariableExpression expression,
                StandardExpressionExecutionContext execution) {
            var path = plain(expression, execution) ? path(expression.getExpression()) : NO_PATH;
            if (path.isEmpty()) {
                return rest.evaluate(context, expression, execution);
            }
            @Nullable Object value = context.getVariable(path.getFirst());
            for (int i = 1; i < path.size(); i++) {
                if (!(value instanceof Record one)) {
                    return rest.evaluate(context, expression, execution);
                }
                var reader = RecordReaders.find(one.getClass(), path.get(i));
                if (reader.isEmpty()) {
                    return rest.evaluate(context, expression, execution);
                }
                value = read(reader.get(), one, expression);
            }
            return value;
        }

        private static boolean plain(IStandardVariableExpression expression,
                StandardExpressionExecutionContext execution) {
            return !expression.getUseSelectionAsRoot() && !execution.getPerformTypeConversion()
                    && expression instanceof VariableExpression;
        }

        private static @Nullable Object read(MethodHandle reader, Object record,
                IStandardVariableExpression expression) {
            try {
                return reader.invokeExact(record);
            } catch (Throwable failure) {
                throw new TemplateProcessingException(expression.getExpression(), failure);
            }
        }

        private List<String> path(String expression) {
            var path = paths.get(expression);
            return path != null ? path : paths.computeIfAbsent(expression, Evaluator::parse);
        }

        private static List<String> parse(String expression) {
            if (!PATH.matcher(expression).matches()) {
                return NO_PATH;
            }
            var names = List.of(expression.split("\\.", -1));
            return RESERVED.matcher(names.getFirst()).matches() ? NO_PATH : names;
        }
    }
}
