package io.shangquan.platform.batch;

/**
 * A column of a table. A heading is understood in either language, or as the key.
 *
 * @param key what the service calls it
 * @param example what a cell may look like, shown in the template
 */
public record Column(String key, String chinese, String english, boolean required, String example) {

    /** The heading that templates and exports have. */
    public String heading() {
        return chinese + ' ' + english + (required ? " *" : "");
    }

    /** Whether a heading of somebody's table means this column. */
    public boolean isCalled(String heading) {
        String text = heading.replace("*", "").strip();
        return text.equalsIgnoreCase(key)
                || text.equals(chinese)
                || text.equalsIgnoreCase(english)
                || text.equalsIgnoreCase(chinese + ' ' + english);
    }
}
