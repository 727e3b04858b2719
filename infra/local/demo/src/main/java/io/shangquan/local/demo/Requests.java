package io.shangquan.local.demo;

import io.shangquan.local.demo.csv.CsvFile;
import io.shangquan.local.demo.csv.RowProblem;
import io.shangquan.local.demo.mapping.Filing;
import io.shangquan.local.demo.mapping.Mapping;
import io.shangquan.local.demo.mapping.RowMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A file of requests, ready to be filed.
 *
 * @param title what it is
 * @param rows how many there are, malformed ones included
 * @param filings what can be filed
 * @param problems the rows that cannot, by line
 */
record Requests(String title, int rows, List<Filing> filings, List<RowProblem> problems) {

    Requests {
        filings = List.copyOf(filings);
        problems = List.copyOf(problems);
    }

    /**
     * Reads what was asked for.
     *
     * @param madeUp where a file of its own goes if none was named
     * @throws DemoFailure if a file cannot be read or does not fit the mapping
     */
    static Requests read(DemoOptions options, Path madeUp) {
        try {
            Mapping mapping = options.mapping() == null ? Mapping.nyc311() : Mapping.read(options.mapping());
            Path file = options.file() == null ? MadeUpRequests.write(madeUp) : options.file();
            return of(mapping, file);
        } catch (NoSuchFileException absent) {
            throw new DemoFailure("There is no file " + absent.getFile());
        } catch (IOException failed) {
            throw new DemoFailure(String.valueOf(failed.getMessage()));
        }
    }

    private static Requests of(Mapping mapping, Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a directory, not a file");
        }
        CsvFile csv = CsvFile.read(file);
        mapping.requireColumns(csv.columns());
        RowMapper mapper = new RowMapper(mapping);
        List<Filing> filings = new ArrayList<>();
        List<RowProblem> problems = new ArrayList<>(csv.problems());
        csv.rows().forEach(row -> {
            switch (mapper.map(row)) {
                case RowMapper.Usable usable -> filings.add(usable.filing());
                case RowMapper.Unusable unusable -> problems.add(unusable.problem());
            }
        });
        problems.sort(Comparator.comparingInt(RowProblem::line));
        return new Requests(
                mapping.title() + " (" + file.getFileName() + ")",
                csv.rows().size() + csv.problems().size(),
                filings,
                problems);
    }
}
