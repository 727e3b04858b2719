package io.shangquan.organisation.table.application;

import io.shangquan.organisation.account.application.IdentityAnswers;
import io.shangquan.organisation.account.domain.IdentityProvider;
import io.shangquan.organisation.account.domain.IdentityUser;
import io.shangquan.organisation.district.application.LocalDays;
import io.shangquan.organisation.post.application.ChangeAppointments;
import io.shangquan.organisation.post.application.PostProblems;
import io.shangquan.organisation.post.application.PostQueries;
import io.shangquan.organisation.post.domain.Post;
import io.shangquan.organisation.post.domain.PostDecision;
import io.shangquan.organisation.post.domain.Posts;
import io.shangquan.organisation.post.domain.Standing;
import io.shangquan.platform.batch.Cells;
import io.shangquan.platform.batch.Column;
import io.shangquan.platform.batch.RowCommand;
import io.shangquan.platform.batch.SheetRow;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;

/** Rows that put people, by their user names, into posts. */
public final class AppointmentRows implements RowCommand<AppointmentRow> {

    private static final int POST_LENGTH = 130;
    private static final int USERNAME_LENGTH = 64;
    private static final int NAME_LENGTH = 60;
    private static final int BODY_LENGTH = 100;
    private static final Pattern POST_FORM = Pattern.compile("[a-z0-9-]+/[a-z-]+");

    private static final Column POST = new Column("post", "岗位", "Post", true, "safety/department-officer");
    private static final Column USERNAME = new Column("username", "用户名", "User name", true, "li.ming");
    private static final Column DISPLAY_NAME = new Column("displayName", "姓名", "Name", true, "李明");
    private static final Column STANDING = new Column("standing", "任职方式", "Standing", false, "任职");
    private static final Column SECONDED_FROM = new Column("secondedFrom", "派出单位", "Seconded from", false, "三里屯街道");
    private static final Column FROM = new Column("from", "起始日期", "From", false, "2026-03-02");
    private static final Column TO = new Column("to", "截止日期", "To", false, "2029-03-01");

    private static final Map<String, Standing> STANDINGS = Map.of(
            "任职", Standing.HOLDER,
            "代职", Standing.STAND_IN,
            "副职", Standing.DEPUTY,
            "HOLDER", Standing.HOLDER,
            "STAND_IN", Standing.STAND_IN,
            "DEPUTY", Standing.DEPUTY);

    private final ChangeAppointments change;
    private final Posts posts;
    private final PostQueries queries;
    private final IdentityProvider identity;
    private final LocalDays days;

    /** Two rows of one person would be in each other's way: while one appointment of a person is decided, no other is. */
    private final ReentrantLock oneAtATime = new ReentrantLock();

    public AppointmentRows(
            ChangeAppointments change, Posts posts, PostQueries queries, IdentityProvider identity, LocalDays days) {
        this.change = change;
        this.posts = posts;
        this.queries = queries;
        this.identity = identity;
        this.days = days;
    }

    @Override
    public String kind() {
        return "appointments";
    }

    @Override
    public List<Column> columns() {
        return List.of(POST, USERNAME, DISPLAY_NAME, STANDING, SECONDED_FROM, FROM, TO);
    }

    @Override
    public Reading<AppointmentRow> read(SheetRow row) {
        Cells cells = new Cells(row);
        String secondedFrom = cells.text(SECONDED_FROM, BODY_LENGTH);
        LocalDate from = cells.day(FROM);
        LocalDate to = cells.day(TO);
        if (from != null && to != null && to.isBefore(from)) {
            cells.wrong(TO, "dates-backwards", "不得早于起始日期", "must not be before the first day");
        }
        AppointmentRow read = new AppointmentRow(
                cells.text(POST, POST_LENGTH, POST_FORM),
                cells.text(USERNAME, USERNAME_LENGTH),
                cells.text(DISPLAY_NAME, NAME_LENGTH),
                Objects.requireNonNullElse(cells.oneOf(STANDING, STANDINGS), Standing.HOLDER),
                secondedFrom.isEmpty() ? null : secondedFrom,
                from,
                to);
        return cells.reading(() -> read);
    }

    @Override
    public List<Difference> compare(String district, List<AppointmentRow> rows) {
        return rows.stream().map(row -> differenceOf(district, row)).toList();
    }

    private Difference differenceOf(String district, AppointmentRow row) {
        Optional<Post> post = posts.find(district, row.post());
        if (post.isEmpty()) {
            return refused(POST, "no-such-post", "岗位不存在", "there is no such post");
        }
        Optional<String> person = personOf(row);
        if (person.isEmpty()) {
            return refused(USERNAME, "no-account", "没有该用户名的账号", "nobody has this user name");
        }
        LocalDate from = days.orToday(district, row.from());
        return post.get().appointments().stream()
                .filter(appointment -> appointment.person().equals(person.get()))
                .filter(appointment -> appointment.overlaps(from, row.to()))
                .findFirst()
                .<Difference>map(appointment -> new Difference.Same(appointment.id()))
                .orElseGet(Difference.Added::new);
    }

    @Override
    public void apply(String district, AppointmentRow row, Difference difference) {
        String person =
                personOf(row).orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_YET_KNOWN, row.username()));
        oneAtATime.lock();
        try {
            PostDecision decision = change.appoint(new ChangeAppointments.Appoint(
                            district,
                            CommandScope.current().reservedId(),
                            row.post(),
                            person,
                            row.displayName(),
                            row.standing(),
                            row.secondedFrom(),
                            row.from(),
                            row.to()))
                    .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_YET_KNOWN, row.post()));
            if (decision instanceof PostDecision.Refused(var refusal)) {
                throw PostProblems.of(refusal);
            }
        } finally {
            oneAtATime.unlock();
        }
    }

    @Override
    public boolean undo(String district, AppliedRow row) {
        return queries.byAppointment(district, row.target())
                .map(view -> change.takeBack(district, view.post().key(), row.target()))
                .filter(PostDecision.Accepted.class::isInstance)
                .isPresent();
    }

    private Optional<String> personOf(AppointmentRow row) {
        return IdentityAnswers.unlessAway(() -> identity.named(row.username())).map(IdentityUser::person);
    }

    private static Difference refused(Column column, String code, String chinese, String english) {
        return new Difference.Refused(List.of(new CellProblem(column.key(), code, chinese, english)));
    }
}
