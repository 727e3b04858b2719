package io.shangquan.demand.demand.web;

import io.shangquan.demand.category.domain.CategoryTree;
import io.shangquan.demand.demand.application.DemandQueries;
import io.shangquan.demand.demand.application.DemandView;
import io.shangquan.demand.demand.domain.Assignment;
import io.shangquan.demand.demand.domain.DemandState;
import io.shangquan.demand.unit.application.UnitNames;
import io.shangquan.demand.unit.application.Units;
import io.shangquan.platform.batch.sheet.TableWriter;
import io.shangquan.platform.core.access.DistrictDirectory.District;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Demands as a workbook, the newest first; they are read and written page by page. */
@Component
class DemandTable {

    private final DemandQueries queries;
    private final CategoryTree categories;
    private final Units units;

    DemandTable(DemandQueries queries, CategoryTree categories, Units units) {
        this.queries = queries;
        this.categories = categories;
        this.units = units;
    }

    void write(District district, DemandQueries.Filter filter, Locale locale, OutputStream out) throws IOException {
        try (TableWriter table = TableWriter.to(out, DemandCells.COLUMNS)) {
            String after = null;
            do {
                Page<DemandView> page =
                        queries.list(district.id(), filter, new PageRequest(PageRequest.MAX_LIMIT, after));
                write(district, states(page), locale, table);
                after = page.next();
            } while (after != null);
        }
    }

    private void write(District district, List<DemandState> demands, Locale locale, TableWriter table)
            throws IOException {
        UnitNames names = UnitNames.of(units, district.id(), unitsIn(demands), locale);
        DemandCells cells = new DemandCells(categories, names::nameOf, ZoneId.of(district.timeZone()), locale);
        for (DemandState demand : demands) {
            table.row(cells.of(demand));
        }
    }

    private static List<DemandState> states(Page<DemandView> page) {
        return page.items().stream().map(view -> view.demand().state()).toList();
    }

    private static Set<String> unitsIn(List<DemandState> demands) {
        Set<String> codes = new HashSet<>();
        for (DemandState demand : demands) {
            String site = demand.intake().place().site();
            if (site != null) {
                codes.add(site);
            }
            Assignment assignment = demand.assignment();
            if (assignment != null) {
                codes.add(assignment.unit());
            }
        }
        return codes;
    }
}
