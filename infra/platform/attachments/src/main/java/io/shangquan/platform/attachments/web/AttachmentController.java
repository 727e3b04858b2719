package io.shangquan.platform.attachments.web;

import io.shangquan.platform.attachments.Attachment;
import io.shangquan.platform.attachments.AttachmentAccess;
import io.shangquan.platform.attachments.content.FileInspector;
import io.shangquan.platform.attachments.content.FileKind;
import io.shangquan.platform.attachments.content.InspectedFile;
import io.shangquan.platform.attachments.keeping.MongoAttachments;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.BodyLimit;
import io.shangquan.platform.web.command.Creates;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Files of a service. One is sent as the body itself, its name in {@code Content-Disposition}. Until it is claimed, only who sent it can read
 * it; afterwards those who may read its aggregate.
 */
@RestController
@RequestMapping("/api/v1/districts/{district}/attachments/${shangquan.service.name}")
public final class AttachmentController {

    private static final String ISOLATED = "default-src 'none'; sandbox";

    private final MongoAttachments attachments;
    private final FileInspector inspector;
    private final Map<String, AttachmentAccess> access;
    private final String service;

    public AttachmentController(
            MongoAttachments attachments, FileInspector inspector, List<AttachmentAccess> access, String service) {
        this.attachments = attachments;
        this.inspector = inspector;
        this.access = access.stream().collect(Collectors.toMap(AttachmentAccess::kind, Function.identity()));
        this.service = service;
    }

    @PostMapping(consumes = MediaType.ALL_VALUE)
    @Creates
    @BodyLimit(Attachment.MAX_BYTES)
    @Allow
    ResponseEntity<AttachmentResponse> upload(
            @PathVariable String district,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RequestHeader(name = HttpHeaders.CONTENT_DISPOSITION, required = false) @Nullable String disposition,
            @RequestBody byte[] content,
            Caller caller) {
        InspectedFile file = inspector.inspect(content, type.getType() + '/' + type.getSubtype());
        String id = CommandScope.current().reservedId();
        String name = FileNames.of(disposition, file.kind());
        Attachment kept = attachments.keep(district, caller.subject(), id, name, file);
        return ResponseEntity.created(
                        URI.create("/api/v1/districts/" + district + "/attachments/" + service + '/' + id))
                .body(AttachmentResponse.of(kept));
    }

    @GetMapping(path = "/{id}", produces = MediaType.ALL_VALUE)
    @Allow
    ResponseEntity<Resource> read(@PathVariable String district, @PathVariable String id, Caller caller) {
        Attachment attachment = readable(district, id, caller);
        return answer(attachment.name(), attachment.kind())
                .contentLength(attachment.size())
                .body(new InputStreamResource(() -> attachments.open(attachment)));
    }

    @GetMapping(path = "/{id}/thumbnail", produces = MediaType.ALL_VALUE)
    @Allow
    ResponseEntity<Resource> thumbnail(@PathVariable String district, @PathVariable String id, Caller caller) {
        Attachment attachment = readable(district, id, caller);
        if (!attachment.thumbnail()) {
            throw ProblemException.of(PlatformProblem.NOT_FOUND);
        }
        return answer(attachment.name(), FileKind.JPEG)
                .body(new InputStreamResource(() -> attachments.openThumbnail(attachment)));
    }

    private Attachment readable(String district, String id, Caller caller) {
        return attachments
                .find(district, id)
                .filter(attachment -> mayRead(attachment, caller))
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
    }

    private boolean mayRead(Attachment attachment, Caller caller) {
        Attachment.Claim claim = attachment.claim();
        if (claim == null) {
            return attachment.person().equals(caller.subject());
        }
        AttachmentAccess known = access.get(claim.kind());
        return known != null && known.mayRead(caller, attachment.district(), claim.aggregate());
    }

    /** Whatever is in the content, a browser takes it for what it was found to be, and lets it do nothing. */
    private static ResponseEntity.BodyBuilder answer(String name, FileKind kind) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kind.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.disposition(name, kind))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", ISOLATED)
                .header("Cross-Origin-Resource-Policy", "same-site");
    }
}
