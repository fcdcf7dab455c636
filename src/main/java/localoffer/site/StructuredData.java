package localoffer.site;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import localoffer.directory.Service;
import localoffer.directory.Service.Ages;
import localoffer.directory.Term;

/// A listing as schema.org describes services, for the script element that search engines read.
///
/// Machines repeat what they read without our marks of doubt, so a fact that is not certain is
/// left out: only the name and address are always there.
final class StructuredData {

    private final String json;

    private StructuredData(String json) {
        this.json = json;
    }

    /// @param home the site's own address: machines keep what they read apart from the page
    static StructuredData of(Service service, String home, JsonMapper mapper) {
        try {
            // In JSON a "<" stands only inside a text, where its escape means the same. Without
            // it a text could end the script element.
            return new StructuredData(
                    mapper.writeValueAsString(service(service, home)).replace("<", "\\u003c"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Safe inside a script element, and so printed unescaped.
    @Override
    public String toString() {
        return json;
    }

    private static Map<String, Object> service(Service service, String home) {
        var data = typed("Service");
        data.put("@context", "https://schema.org");
        data.put("name", service.name());
        data.put("url", home + Addresses.of(service));
        if (!service.isUncertain("summary")) {
            data.put("description", service.summary());
        }
        if (!service.isUncertain("name") && !service.alsoCalled().isEmpty()) {
            data.put("alternateName", service.alsoCalled());
        }
        if (!service.isUncertain("topics")) {
            data.put("category", service.topics().stream().map(Term::name).toList());
        }
        if (!service.isUncertain("provider")) {
            data.put("provider", provider(service));
        }
        if (!service.isUncertain("area")) {
            var area = typed(service.whereabouts().serves().everywhere()
                    ? "Country" : "AdministrativeArea");
            area.put("name", service.area());
            data.put("areaServed", area);
        }
        if (!service.isUncertain("ages")) {
            data.put("audience", audience(service.ages()));
        }
        var hours = OpeningHours.of(service.when());
        if (!hours.isEmpty() && !service.isUncertain("times")) {
            data.put("hoursAvailable", hours);
        }
        var channel = channel(service);
        if (channel.size() > 1) {
            data.put("availableChannel", channel);
        }
        return data;
    }

    private static Map<String, Object> provider(Service service) {
        var provider = typed("Organization");
        provider.put("name", service.provider());
        var contact = typed("ContactPoint");
        putCertain(contact, "telephone", service, "phone", service.phone());
        putCertain(contact, "email", service, "email", service.email());
        if (contact.size() > 1) {
            provider.put("contactPoint", contact);
        }
        return provider;
    }

    /// The highest age is left out at 25, which also stands for "and older".
    private static Map<String, Object> audience(Ages ages) {
        var audience = typed("PeopleAudience");
        audience.put("suggestedMinAge", ages.least());
        if (ages.most() < Ages.YEARS_MAX) {
            audience.put("suggestedMaxAge", ages.most());
        }
        return audience;
    }

    private static Map<String, Object> channel(Service service) {
        var channel = typed("ServiceChannel");
        putCertain(channel, "serviceUrl", service, "web", service.web());
        var places = service.where().stream().map(where -> {
            var address = typed("PostalAddress");
            putCertain(address, "streetAddress", service, "street", where.street());
            putCertain(address, "addressLocality", service, "town", where.town());
            putCertain(address, "postalCode", service, "postcode", where.postcode());
            return address;
        }).filter(address -> address.size() > 1).map(address -> {
            var place = typed("Place");
            place.put("address", address);
            return place;
        }).toList();
        if (!places.isEmpty()) {
            channel.put("serviceLocation", places);
        }
        if (!service.running().languages().isEmpty() && !service.isUncertain("languages")) {
            channel.put("availableLanguage", service.running().languages());
        }
        return channel;
    }

    private static void putCertain(Map<String, Object> data, String property, Service service,
            String fact, String value) {
        if (!value.isEmpty() && !service.isUncertain(fact)) {
            data.put(property, value);
        }
    }

    private static Map<String, Object> typed(String type) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@type", type);
        return data;
    }
}
