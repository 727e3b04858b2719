package io.shangquan.platform.attachments.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shangquan.platform.attachments.AttachmentProblem;
import io.shangquan.platform.attachments.TestFiles;
import io.shangquan.platform.core.problem.ProblemException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileInspectorTest {

    private static final String UNSAID = "application/octet-stream";

    private final FileInspector inspector = new FileInspector();

    @Test
    void a_photograph_keeps_how_it_is_turned_and_loses_where_it_was_taken() throws IOException {
        byte[] photograph = TestFiles.photograph(800, 400, 6);
        assertThat(text(photograph)).contains(TestFiles.PLACE);

        InspectedFile file = inspector.inspect(photograph, "image/jpeg");

        assertThat(text(file.content())).doesNotContain(TestFiles.PLACE).doesNotContain("<script>");
        assertThat(JpegCleaner.clean(file.content()).orientation()).isEqualTo(new Orientation(6));
        assertThat(decoded(file.content()).getWidth()).isEqualTo(800);
        BufferedImage thumbnail = decoded(file.thumbnail());
        assertThat(thumbnail.getHeight()).as("turned upright").isEqualTo(Thumbnails.SIDE);
        assertThat(thumbnail.getWidth()).isEqualTo(Thumbnails.SIDE / 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_picture_fills_its_thumbnail_however_it_is_turned(int orientation) throws IOException {
        InspectedFile file = inspector.inspect(TestFiles.photograph(600, 300, orientation), "image/jpeg");

        BufferedImage thumbnail = decoded(file.thumbnail());
        for (int x : new int[] {2, thumbnail.getWidth() - 3}) {
            for (int y : new int[] {2, thumbnail.getHeight() - 3}) {
                int blue = thumbnail.getRGB(x, y) & 0xff;
                assertThat(blue).as("red, not white, at %s,%s", x, y).isLessThan(100);
            }
        }
    }

    @Test
    void a_screenshot_loses_its_texts() throws IOException {
        InspectedFile file = inspector.inspect(TestFiles.screenshot(8, 8), "image/png");

        assertThat(text(file.content())).doesNotContain(TestFiles.PLACE);
        assertThat(decoded(file.content()).getWidth()).isEqualTo(8);
    }

    @Test
    void office_files_are_known_by_what_is_in_them() {
        assertThat(inspector.inspect(TestFiles.document(), UNSAID).kind()).isEqualTo(FileKind.DOCX);
        assertThat(inspector
                        .inspect(TestFiles.archive(new byte[1], "xl/workbook.xml"), UNSAID)
                        .kind())
                .isEqualTo(FileKind.XLSX);
        assertThat(inspector
                        .inspect(TestFiles.archive(new byte[1], "ppt/presentation.xml"), UNSAID)
                        .kind())
                .isEqualTo(FileKind.PPTX);
        assertThat(inspector.inspect(TestFiles.pdf(), "application/pdf").kind()).isEqualTo(FileKind.PDF);
    }

    @Test
    void a_type_that_lies_is_refused() {
        refused(TestFiles.picture("png", 4, 4), "image/jpeg", AttachmentProblem.TYPE_DIFFERS);
        refused(TestFiles.document(), "application/pdf", AttachmentProblem.TYPE_DIFFERS);
        refused(
                "<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8),
                "image/png",
                AttachmentProblem.TYPE_REFUSED);
    }

    @Test
    void what_can_run_in_a_browser_or_on_a_desk_is_refused() {
        byte[] svg = "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>"
                .getBytes(StandardCharsets.UTF_8);
        byte[] program = {'M', 'Z', 0, 0, 0, 0, 0, 0};

        refused(svg, "image/svg+xml", AttachmentProblem.TYPE_REFUSED);
        refused(program, UNSAID, AttachmentProblem.TYPE_REFUSED);
        refused(TestFiles.archive(new byte[1], "run.sh"), UNSAID, AttachmentProblem.TYPE_REFUSED);
        refused(
                TestFiles.archive(new byte[1], "xl/workbook.xml", "xl/vbaProject.bin"),
                UNSAID,
                AttachmentProblem.HAS_PROGRAM);
    }

    @Test
    void what_becomes_enormous_when_it_is_opened_is_refused() {
        byte[] zeros = new byte[30 * 1024 * 1024];
        String[] parts =
                IntStream.range(0, 2001).mapToObj(part -> "word/" + part).toArray(String[]::new);

        refused(TestFiles.archive(zeros, "word/document.xml"), UNSAID, AttachmentProblem.EXPANDS);
        refused(TestFiles.archive(new byte[0], parts), UNSAID, AttachmentProblem.EXPANDS);
        refused(TestFiles.screenshot(40_000, 40_000), "image/png", AttachmentProblem.EXPANDS);
    }

    @Test
    void an_archive_whose_list_differs_from_its_parts_is_refused() {
        byte[] hidden = TestFiles.document();
        hidden[hidden.length - 12]++;

        refused(hidden, UNSAID, AttachmentProblem.UNREADABLE);
    }

    @Test
    void what_is_damaged_is_refused() {
        byte[] jpeg = TestFiles.picture("jpeg", 64, 64);
        byte[] png = TestFiles.picture("png", 64, 64);
        byte[] document = TestFiles.document();

        refused(new byte[0], UNSAID, AttachmentProblem.UNREADABLE);
        refused(Arrays.copyOf(jpeg, jpeg.length / 2), "image/jpeg", AttachmentProblem.UNREADABLE);
        refused(Arrays.copyOf(png, png.length - 20), "image/png", AttachmentProblem.UNREADABLE);
        refused(Arrays.copyOf(document, document.length - 30), UNSAID, AttachmentProblem.UNREADABLE);
    }

    private void refused(byte[] content, String declared, AttachmentProblem problem) {
        assertThatThrownBy(() -> inspector.inspect(content, declared))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }

    private static BufferedImage decoded(byte @Nullable [] picture) throws IOException {
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(Objects.requireNonNull(picture))));
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
