package io.shangquan.gateway.edge;

import java.util.Optional;

/** The path of a request as the edge reads it: raw, so that no two readers can understand it differently. */
public final class EdgePath {

    /** Where the catalogue of APIs is read by people. */
    public static final String CATALOGUE_PAGE = "/api";

    /** Where the catalogue of APIs is, and beneath it the description of each. */
    public static final String CATALOGUE = "/api/catalogue";

    /** How the page looks. */
    public static final String CATALOGUE_STYLE = "/api/catalogue.css";

    private static final String API = "/api/v1/";
    private static final String DISTRICTS = API + "districts/";

    private static final String ACTUATOR = "/actuator";
    private static final String DIVIDING = "/\\;%";
    private static final int HEX = 16;
    private static final int DELETE = 0x7f;

    private EdgePath() {}

    /** Where a path leads to; one that could be read in two ways leads nowhere. */
    static Destination destination(String path) {
        if (isAmbiguous(path)) {
            return Destination.NOWHERE;
        }
        if (path.startsWith(API)) {
            return Destination.SERVICE;
        }
        if (path.equals(CATALOGUE_PAGE)
                || path.equals(CATALOGUE)
                || path.equals(CATALOGUE_STYLE)
                || path.startsWith(CATALOGUE + '/')) {
            return Destination.CATALOGUE;
        }
        // Nothing encoded: what follows decodes, and would find an API's path where none was seen here.
        boolean console = path.indexOf('%') < 0 && !isBeneath(path, CATALOGUE_PAGE) && !isBeneath(path, ACTUATOR);
        return console ? Destination.CONSOLE : Destination.NOWHERE;
    }

    /** The district that the path names, if it names one. */
    public static Optional<String> district(String path) {
        if (!path.startsWith(DISTRICTS)) {
            return Optional.empty();
        }
        int end = path.indexOf('/', DISTRICTS.length());
        String district = path.substring(DISTRICTS.length(), end < 0 ? path.length() : end);
        return district.isEmpty() ? Optional.empty() : Optional.of(district);
    }

    /** Whether what is sent there is a file: an attachment, or a table of a batch. */
    static boolean isUpload(String path) {
        return path.startsWith(DISTRICTS)
                && (path.indexOf("/attachments/", DISTRICTS.length()) > 0
                        || path.indexOf("-batches", DISTRICTS.length()) > 0);
    }

    private static boolean isBeneath(String path, String root) {
        return path.startsWith(root) && (path.length() == root.length() || path.charAt(root.length()) == '/');
    }

    private static boolean isAmbiguous(String path) {
        return path.contains("//")
                || path.contains("..")
                || path.indexOf(';') >= 0
                || path.indexOf('\\') >= 0
                || hasAmbiguousEncoding(path);
    }

    /** Whether something is encoded that need not be, and so hides from who does not decode (RFC 3986, 2.3), or is no text. */
    private static boolean hasAmbiguousEncoding(String path) {
        for (int i = path.indexOf('%'); i >= 0; i = path.indexOf('%', i + 1)) {
            if (i + 2 >= path.length()) {
                return true;
            }
            int octet = Character.digit(path.charAt(i + 1), HEX) * HEX + Character.digit(path.charAt(i + 2), HEX);
            if (octet < ' ' || octet == DELETE || DIVIDING.indexOf(octet) >= 0 || isUnreserved(octet)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnreserved(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '.'
                || c == '_'
                || c == '~';
    }
}
