package io.shangquan.demand.open311.web;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * A list as GeoReport writes it: an element with one for each entry in XML, an array of objects in JSON.
 *
 * @param root name of the whole in XML
 * @param entry name of each entry in XML
 */
record Listing(String root, String entry, List<Map<String, Object>> entries) {

    private static final XMLOutputFactory XML = XMLOutputFactory.newInstance();

    Listing {
        entries = List.copyOf(entries);
    }

    /** The fields of an entry in their order; those without a value are left out. */
    static Map<String, Object> fields(@Nullable Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            Object value = namesAndValues[at + 1];
            if (namesAndValues[at] instanceof String name && value != null) {
                fields.put(name, value);
            }
        }
        return fields;
    }

    /** As XML; what XML cannot hold (XML 1.0, 2.2) is left out of texts. */
    String xml() {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XML.createXMLStreamWriter(out);
            xml.writeStartDocument("utf-8", "1.0");
            write(xml, root, this);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string can always be written to", e);
        }
        return out.toString();
    }

    /** As what JSON is made of. */
    List<Map<String, Object>> json() {
        List<Map<String, Object>> plain = new ArrayList<>();
        for (Map<String, Object> fields : entries) {
            Map<String, Object> copy = new LinkedHashMap<>();
            fields.forEach((name, value) -> copy.put(name, value instanceof Listing inner ? inner.json() : value));
            plain.add(copy);
        }
        return plain;
    }

    private static void write(XMLStreamWriter xml, String name, Object value) throws XMLStreamException {
        xml.writeStartElement(name);
        if (value instanceof Listing listing) {
            for (Map<String, Object> fields : listing.entries) {
                xml.writeStartElement(listing.entry);
                for (Map.Entry<String, Object> field : fields.entrySet()) {
                    write(xml, field.getKey(), field.getValue());
                }
                xml.writeEndElement();
            }
        } else {
            xml.writeCharacters(
                    value.toString().replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", ""));
        }
        xml.writeEndElement();
    }
}
