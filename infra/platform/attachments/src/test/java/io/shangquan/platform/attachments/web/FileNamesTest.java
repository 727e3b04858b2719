package io.shangquan.platform.attachments.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.platform.attachments.content.FileKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "attachment; filename=plan.pdf                                    | plan.pdf",
                "attachment; filename*=UTF-8''%E8%AF%81%E6%98%8E.docx              | 证明.pdf",
                "attachment; filename=\"../../etc/passwd\"                        | passwd.pdf",
                "attachment; filename=\"C:\\\\dir\\\\plan.exe\"                   | plan.pdf",
                "attachment; filename*=UTF-8''fdp%E2%80%AEexe.sh                  | fdpexe.pdf",
                "attachment; filename=.htaccess                                   | attachment.pdf",
                "nonsense                                                         | attachment.pdf",
            })
    void a_name_is_made_safe_and_ends_as_its_content_is(String disposition, String name) {
        assertThat(FileNames.of(disposition, FileKind.PDF)).isEqualTo(name);
    }

    @Test
    void a_name_is_not_endless() {
        assertThat(FileNames.of("attachment; filename=" + "n".repeat(5000), FileKind.PNG))
                .hasSize(104);
        assertThat(FileNames.of(null, FileKind.PNG)).isEqualTo("attachment.png");
    }
}
