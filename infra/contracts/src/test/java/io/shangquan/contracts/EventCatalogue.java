package io.shangquan.contracts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The event catalogue: AsyncAPI 3.0 and Markdown. */
final class EventCatalogue {

    private static final JsonMapper JSON = JsonMapper.shared();

    private EventCatalogue() {}

    static JsonNode asyncApi(List<Contract> contracts) {
        ObjectNode root = JSON.createObjectNode().put("asyncapi", "3.0.0");
        root.putObject("info")
                .put("title", "Shangquan events")
                .put("version", "1")
                .put("description", "CloudEvents 1.0 in binary mode; the key is the aggregate's id.");
        ObjectNode messages = root.putObject("components").putObject("messages");
        ObjectNode channels = root.putObject("channels");
        ObjectNode operations = root.putObject("operations");
        for (Contract contract : contracts) {
            String topic = topicOf(contract);
            ObjectNode message = messages.putObject(contract.type());
            message.put("name", contract.type())
                    .put("summary", contract.summary())
                    .put("contentType", "application/json");
            message.set("payload", RecordSchema.of(contract));
            ObjectNode channel = channels.withObjectProperty(topic).put("address", topic);
            channel.withObjectProperty("messages")
                    .putObject(contract.type())
                    .put("$ref", "#/components/messages/" + contract.type());
            operations
                    .withObjectProperty("publish-" + topic)
                    .put("action", "send")
                    .withObjectProperty("channel")
                    .put("$ref", "#/channels/" + topic);
        }
        return root;
    }

    static String markdown(List<Contract> contracts) {
        StringBuilder page = new StringBuilder("# Events\n");
        Map<String, List<Contract>> byTopic = contracts.stream()
                .collect(Collectors.groupingBy(EventCatalogue::topicOf, TreeMap::new, Collectors.toList()));
        byTopic.forEach((topic, ofTopic) -> {
            page.append("\n## ").append(topic).append('\n');
            ofTopic.forEach(contract -> {
                page.append("\n### `").append(contract.type()).append("`\n\n");
                page.append(contract.summary()).append("\n\n| field | meaning |\n|---|---|\n");
                contract.fields()
                        .forEach((field, meaning) -> page.append("| `")
                                .append(field)
                                .append("` | ")
                                .append(meaning)
                                .append(" |\n"));
            });
        });
        return page.toString();
    }

    /** State records, which say what is and not what happened, go to the compacted topic. */
    static String topicOf(Contract contract) {
        String service = contract.type().split("\\.", -1)[2];
        boolean state = contract.shape().getSimpleName().endsWith("State");
        return "shangquan." + service + (state ? ".state" : "") + ".v1";
    }
}
