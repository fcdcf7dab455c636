package localoffer;

import io.micronaut.runtime.Micronaut;

/// Starts the site. Settings come from the environment; README lists them.
final class Application {

    private Application() {}

    public static void main(String[] arguments) {
        Micronaut.build(arguments).banner(false).mainClass(Application.class).start();
    }
}
