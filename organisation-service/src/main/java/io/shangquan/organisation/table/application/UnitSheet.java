package io.shangquan.organisation.table.application;

import io.shangquan.organisation.unit.domain.CreditCode;
import io.shangquan.organisation.unit.domain.MemberKind;
import io.shangquan.organisation.unit.domain.SiteKind;
import io.shangquan.organisation.unit.domain.UnitKind;
import io.shangquan.organisation.unit.domain.UnitNature;
import io.shangquan.platform.batch.Cells;
import io.shangquan.platform.batch.Column;
import io.shangquan.platform.batch.RowCommand.Reading;
import io.shangquan.platform.batch.SheetRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The two kinds of tables that hold units, with their columns. */
public enum UnitSheet {
    /** Buildings, parks and commercial areas, under the district itself. */
    SITES("载体编号", "site-plaza", "楼宇") {
        @Override
        UnitNature natureOf(Cells cells) {
            SiteKind kind = cells.oneOf(kindColumn(), SITE_KINDS);
            return UnitNature.site(Objects.requireNonNullElse(kind, SiteKind.BUILDING));
        }
    },
    /** Enterprises and the others, in a site or beside all. */
    MEMBERS("单位编号", "member-bookshop", "企业") {
        @Override
        UnitNature natureOf(Cells cells) {
            MemberKind kind = cells.oneOf(kindColumn(), MEMBER_KINDS);
            return new UnitNature(
                    UnitKind.MEMBER,
                    null,
                    Objects.requireNonNullElse(kind, MemberKind.ENTERPRISE),
                    creditCodeOf(cells).orElse(null));
        }
    };

    private static final String TOPMOST = "district";
    private static final int CODE_LENGTH = 64;
    private static final int NAME_ZH_LENGTH = 100;
    private static final int NAME_EN_LENGTH = 200;
    private static final int CREDIT_CODE_LENGTH = 18;
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final Column CREDIT_CODE =
            new Column("creditCode", "统一社会信用代码", "Credit code", false, "9111010500A1000186");
    private static final Column NAME_ZH = new Column("nameZh", "名称", "Name", true, "三里屯书店");
    private static final Column NAME_EN = new Column("nameEn", "英文名称", "Name in English", false, "Sanlitun Bookshop");
    private static final Column PARENT = new Column("parent", "所在载体", "Site", false, "site-plaza");
    private static final Column FROM = new Column("from", "起始日期", "From", false, "2026-03-02");

    private static final Map<String, SiteKind> SITE_KINDS =
            words(Map.of("楼宇", SiteKind.BUILDING, "园区", SiteKind.PARK, "商业区", SiteKind.COMMERCIAL_AREA));
    private static final Map<String, MemberKind> MEMBER_KINDS = words(Map.of(
            "企业", MemberKind.ENTERPRISE,
            "新社会组织", MemberKind.SOCIAL_ORGANISATION,
            "协会", MemberKind.ASSOCIATION,
            "商会", MemberKind.CHAMBER,
            "产权/物业单位", MemberKind.PROPERTY));

    private final String codeHeading;
    private final String codeExample;
    private final String kindExample;

    UnitSheet(String codeHeading, String codeExample, String kindExample) {
        this.codeHeading = codeHeading;
        this.codeExample = codeExample;
        this.kindExample = kindExample;
    }

    /** The kind of table. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<Column> columns() {
        return this == SITES
                ? List.of(codeColumn(), kindColumn(), NAME_ZH, NAME_EN, FROM)
                : List.of(codeColumn(), kindColumn(), CREDIT_CODE, NAME_ZH, NAME_EN, PARENT, FROM);
    }

    Reading<UnitRow> read(SheetRow row) {
        Cells cells = new Cells(row);
        String nameZh = cells.text(NAME_ZH, NAME_ZH_LENGTH);
        String nameEn = cells.text(NAME_EN, NAME_EN_LENGTH);
        String above = cells.text(PARENT, CODE_LENGTH, CODE);
        cells.text(kindColumn(), CODE_LENGTH);
        UnitRow read = new UnitRow(
                natureOf(cells),
                cells.text(codeColumn(), CODE_LENGTH, CODE),
                above.isEmpty() ? TOPMOST : above,
                nameZh,
                nameEn.isEmpty() ? nameZh : nameEn,
                cells.day(FROM));
        return cells.reading(() -> read);
    }

    abstract UnitNature natureOf(Cells cells);

    Column codeColumn() {
        return new Column("code", codeHeading, "Code", true, codeExample);
    }

    Column kindColumn() {
        return new Column("kind", "类型", "Kind", true, kindExample);
    }

    static Column parentColumn() {
        return PARENT;
    }

    static Column fromColumn() {
        return FROM;
    }

    static Column nameZhColumn() {
        return NAME_ZH;
    }

    static Column nameEnColumn() {
        return NAME_EN;
    }

    private static Optional<CreditCode> creditCodeOf(Cells cells) {
        String text = cells.text(CREDIT_CODE, CREDIT_CODE_LENGTH);
        Optional<CreditCode> known = CreditCode.parse(text);
        if (!text.isEmpty() && known.isEmpty()) {
            cells.wrong(
                    CREDIT_CODE, "unknown-credit-code", "校验不通过（GB 32100-2015）", "the last character checks the others");
        }
        return known;
    }

    /** The Chinese words first, since they are offered; codes are understood too. */
    private static <T extends Enum<T>> Map<String, T> words(Map<String, T> chinese) {
        Map<String, T> words = new LinkedHashMap<>();
        chinese.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(word -> words.put(word.getKey(), word.getValue()));
        chinese.values().stream().sorted().forEach(value -> words.put(value.name(), value));
        return words;
    }
}
