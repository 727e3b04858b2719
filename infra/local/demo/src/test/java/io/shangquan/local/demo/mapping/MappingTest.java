package io.shangquan.local.demo.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shangquan.local.suite.demo.DemoAccounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingTest {

    @Test
    void everyDepartmentHasAnOfficerInEveryDistrict() {
        Mapping mapping = Mapping.nyc311();
        List<String> grants = DemoAccounts.load().accounts().stream()
                .flatMap(account -> account.grants().stream())
                .toList();

        assertThat(mapping.areas().values())
                .allSatisfy(district -> assertThat(mapping.departments().values())
                        .allSatisfy(department -> assertThat(grants)
                                .contains("department-officer@district/" + district + "/unit/" + department)));
    }

    @Test
    void columnsThatAreNeededAreNamedWhenTheyAreAbsent() {
        assertThatThrownBy(() -> Mapping.nyc311()
                        .requireColumns(
                                List.of("unique_key", "complaint_type", "open_data_channel_type", "status", "borough")))
                .isInstanceOf(IOException.class)
                .hasMessage("The file lacks columns that the mapping nyc311 needs: agency");
    }

    @Test
    void aMappingFileThatCannotBeUnderstoodIsRefused(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("mapping.json"), "{\"name\": \"x\", \"colour\": 1}");

        assertThatThrownBy(() -> Mapping.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot be understood");
    }
}
