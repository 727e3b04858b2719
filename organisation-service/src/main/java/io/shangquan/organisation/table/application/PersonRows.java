package io.shangquan.organisation.table.application;

import io.shangquan.organisation.account.application.IdentityAnswers;
import io.shangquan.organisation.account.application.OpenAccount;
import io.shangquan.organisation.account.domain.IdentityProvider;
import io.shangquan.organisation.account.domain.IdentityUser;
import io.shangquan.organisation.post.domain.Posts;
import io.shangquan.organisation.problem.OrganisationProblem;
import io.shangquan.platform.batch.Cells;
import io.shangquan.platform.batch.Column;
import io.shangquan.platform.batch.RowCommand;
import io.shangquan.platform.batch.SheetRow;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.problem.ProblemException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Rows that open accounts. Their first passwords are nobody's: each is made when it is handed over. */
public final class PersonRows implements RowCommand<PersonRow> {

    private static final int USERNAME_LENGTH = 64;
    private static final int NAME_LENGTH = 60;
    private static final Pattern USERNAME_FORM = Pattern.compile("[a-z0-9][a-z0-9._-]+");
    private static final Column USERNAME = new Column("username", "用户名", "User name", true, "li.ming");
    private static final Column DISPLAY_NAME = new Column("displayName", "姓名", "Name", true, "李明");

    private final OpenAccount open;
    private final IdentityProvider identity;
    private final Posts posts;

    public PersonRows(OpenAccount open, IdentityProvider identity, Posts posts) {
        this.posts = posts;
        this.open = open;
        this.identity = identity;
    }

    @Override
    public String kind() {
        return "people";
    }

    @Override
    public List<Column> columns() {
        return List.of(USERNAME, DISPLAY_NAME);
    }

    @Override
    public Reading<PersonRow> read(SheetRow row) {
        Cells cells = new Cells(row);
        PersonRow read = new PersonRow(
                cells.text(USERNAME, USERNAME_LENGTH, USERNAME_FORM), cells.text(DISPLAY_NAME, NAME_LENGTH));
        return cells.reading(() -> read);
    }

    @Override
    public List<Difference> compare(String district, List<PersonRow> rows) {
        Set<String> seen = new HashSet<>();
        return rows.stream()
                .map(row -> seen.add(row.username())
                        ? differenceOf(row)
                        : refused("username-twice", "用户名在表格中重复出现", "the user name is in the table twice"))
                .toList();
    }

    private Difference differenceOf(PersonRow row) {
        Optional<IdentityUser> known = IdentityAnswers.unlessAway(() -> identity.named(row.username()));
        if (known.isEmpty()) {
            return new Difference.Added();
        }
        return known.get().enabled()
                ? new Difference.Same(known.get().person())
                : refused("account-disabled", "该账号已停用，请单独启用", "the account is disabled; enable it by itself");
    }

    @Override
    public void apply(String district, PersonRow row, Difference difference) {
        String key = CommandScope.current().reservedId();
        var opened = IdentityAnswers.unlessAway(() -> open.handle(district, row.username(), row.displayName(), key));
        if (opened.isEmpty()) {
            throw ProblemException.of(OrganisationProblem.USERNAME_TAKEN, row.username());
        }
    }

    @Override
    public boolean undo(String district, AppliedRow row) {
        return IdentityAnswers.unlessAway(() -> identity.openedFor(row.target()))
                .filter(person -> posts.having(district, person).isEmpty())
                .filter(person -> open.takeBack(district, person))
                .isPresent();
    }

    private static Difference refused(String code, String chinese, String english) {
        return new Difference.Refused(List.of(new CellProblem(USERNAME.key(), code, chinese, english)));
    }
}
