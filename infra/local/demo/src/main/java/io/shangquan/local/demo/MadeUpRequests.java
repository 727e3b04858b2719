package io.shangquan.local.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A file of made-up requests in the columns of New York's export, the same in every run. */
public final class MadeUpRequests {

    static final int COUNT = 1_000;

    private static final String HEADER =
            "unique_key,created_date,agency,complaint_type,descriptor,location_type,status,"
                    + "resolution_description,borough,open_data_channel_type,latitude,longitude,closed_date";
    private static final long SEED = 20_260_101;
    private static final double NORTH = 40.57;
    private static final double WEST = -74.02;
    private static final double SPAN = 0.28;

    private static final List<String> COMPLAINTS = List.of(
            "NYPD,Noise - Commercial,Loud Music/Party,Club/Bar/Restaurant",
            "NYPD,Noise - Street/Sidewalk,Loud Talking,Street/Sidewalk",
            "NYPD,Illegal Parking,Blocked Sidewalk,Street/Sidewalk",
            "NYPD,Blocked Driveway,No Access,Street/Sidewalk",
            "DOT,Street Condition,Pothole,Street",
            "DOT,Street Light Condition,Street Light Out,Street",
            "DSNY,Dirty Condition,Trash,Sidewalk",
            "DSNY,Graffiti,Graffiti,Commercial",
            "DPR,Damaged Tree,Entire Tree Has Fallen Down,Street",
            "DEP,Water System,Hydrant Running,Street",
            "HPD,ELECTRIC,POWER OUTAGE,Store/Commercial",
            "HPD,SAFETY,SPRINKLER,Store/Commercial",
            "DOHMH,Food Establishment,Odor,Restaurant",
            "DCWP,Consumer Complaint,Overcharge,Retail Store");
    private static final List<String> BOROUGHS = List.of("MANHATTAN", "BROOKLYN", "QUEENS", "BRONX", "STATEN ISLAND");
    private static final List<String> CHANNELS = List.of("ONLINE", "ONLINE", "MOBILE", "PHONE", "UNKNOWN");
    private static final List<String> STATUSES =
            List.of("Closed", "Closed", "Closed", "Closed", "In Progress", "In Progress", "Assigned", "Open");
    private static final List<String> OUTCOMES = List.of(
            "The agency responded to the complaint and took action to fix the condition.",
            "The agency responded and with the information available observed no evidence of the violation.",
            "The agency referred the complaint to another agency for further action.");

    private MadeUpRequests() {}

    /** Writes the file. */
    static Path write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.write(file, lines());
    }

    /** Its lines, the header first. */
    public static List<String> lines() {
        Random random = new Random(SEED);
        List<String> lines = new ArrayList<>(List.of(HEADER));
        for (int i = 1; i <= COUNT; i++) {
            lines.add(line(i, random));
        }
        return lines;
    }

    private static String line(int number, Random random) {
        String status = one(STATUSES, random);
        boolean closed = status.equals("Closed");
        return String.format(
                Locale.ROOT,
                "made-up-%05d,2026-01-05T08:%02d:%02d,%s,%s,%s,%s,%s,%.5f,%.5f,%s",
                number,
                number / 60 % 60,
                number % 60,
                one(COMPLAINTS, random),
                status,
                closed ? one(OUTCOMES, random) : "",
                one(BOROUGHS, random),
                one(CHANNELS, random),
                NORTH + SPAN * random.nextDouble(),
                WEST + SPAN * random.nextDouble(),
                closed ? "2026-01-05T12:00:00" : "");
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
