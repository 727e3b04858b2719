package io.shangquan.gateway.catalogue;

import io.shangquan.gateway.catalogue.CatalogueResponse.Entry;
import io.shangquan.gateway.catalogue.CatalogueResponse.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The catalogue for people: HTML without scripts, Chinese and English side by side. */
@Component
class CataloguePage {

    private static final String PLACE_OF_APIS = "<!-- apis -->";
    private final String frame = read("catalogue/page.html");
    private final String style = read("catalogue/page.css");

    String html(List<Entry> entries) {
        return frame.replace(
                PLACE_OF_APIS, entries.stream().map(CataloguePage::html).collect(Collectors.joining()));
    }

    String css() {
        return style;
    }

    private static String html(Entry entry) {
        return """
                <li class="api" id="%1$s">
                <h2>%2$s <span lang="en">%3$s</span></h2>
                <p>%4$s</p>
                <p lang="en">%5$s</p>
                %6$s
                </li>
                """.formatted(
                        escape(entry.name()),
                        escape(entry.title().chinese()),
                        escape(entry.title().english()),
                        escape(entry.description().chinese()),
                        escape(entry.description().english()),
                        state(entry));
    }

    private static String state(Entry entry) {
        return entry.status() == Status.AVAILABLE ? """
                <p class="state there">可用 <span lang="en">available</span></p>
                <p><a href="%s" type="application/json">OpenAPI 3.1</a></p>""".formatted(escape(entry.openapi())) : """
                <p class="state away">暂不可用 <span lang="en">away at the moment</span></p>""";
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
