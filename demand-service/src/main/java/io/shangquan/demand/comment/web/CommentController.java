package io.shangquan.demand.comment.web;

import io.shangquan.demand.comment.application.AddComment;
import io.shangquan.demand.comment.application.CommentQueries;
import io.shangquan.demand.comment.domain.Comment;
import io.shangquan.demand.comment.domain.Parties;
import io.shangquan.demand.demand.domain.Assignment;
import io.shangquan.demand.demand.domain.Demand;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.DemandState;
import io.shangquan.demand.demand.domain.WhistleCall;
import io.shangquan.demand.demand.web.DemandAnswers;
import io.shangquan.platform.attachments.Attachment;
import io.shangquan.platform.attachments.Attachments;
import io.shangquan.platform.attachments.web.AttachmentResponse;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Creates;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Comments on a demand, for whoever may see it. */
@RestController
@RequestMapping("/api/v1/districts/{district}/demands/{id}/comments")
class CommentController {

    private final AddComment add;
    private final CommentQueries comments;
    private final DemandAnswers demands;
    private final Attachments attachments;

    CommentController(AddComment add, CommentQueries comments, DemandAnswers demands, Attachments attachments) {
        this.add = add;
        this.comments = comments;
        this.demands = demands;
        this.attachments = attachments;
    }

    /** Says something; internal comments are for those who work on demands. */
    @PostMapping
    @Creates
    @Allow
    ResponseEntity<CommentResponse> add(
            @PathVariable String district,
            @PathVariable DemandId id,
            @Valid @RequestBody CommentRequest request,
            Caller caller) {
        DemandAnswers.Seen seen = demands.within(district, id, caller);
        Comment.Visibility visibility = request.visibility() == null ? Comment.Visibility.PUBLIC : request.visibility();
        if (visibility == Comment.Visibility.INTERNAL && !seen.staff()) {
            throw ProblemException.of(PlatformProblem.NOT_PERMITTED);
        }
        Comment said = add.handle(new AddComment.Command(
                district,
                CommandScope.current().reservedId(),
                id.value(),
                partiesOf(seen.demand()),
                caller.subject(),
                seen.unnamed(),
                visibility,
                request.text(),
                request.mentions() == null ? Set.of() : request.mentions(),
                request.attachments() == null ? List.of() : List.copyOf(request.attachments())));
        URI location = URI.create("/api/v1/districts/" + district + "/demands/" + id + "/comments/" + said.id());
        return ResponseEntity.created(location)
                .body(shown(district, List.of(said)).apply(said));
    }

    private static Parties partiesOf(Demand demand) {
        DemandState state = demand.state();
        Assignment assignment = state.assignment();
        WhistleCall call = assignment == null ? null : assignment.call();
        return new Parties(
                state.intake().submitter().addressee(),
                assignment == null ? null : assignment.unit(),
                call == null ? List.of() : List.copyOf(call.assisting()));
    }

    /** What was said, the oldest first. */
    @GetMapping
    @Allow
    Page<CommentResponse> list(
            @PathVariable String district, @PathVariable DemandId id, PageRequest page, Caller caller) {
        Set<Comment.Visibility> visible = demands.within(district, id, caller).staff()
                ? EnumSet.allOf(Comment.Visibility.class)
                : EnumSet.of(Comment.Visibility.PUBLIC);
        Page<Comment> found = comments.on(district, id.value(), visible, page);
        return found.map(shown(district, found.items()));
    }

    /** How comments are shown; what is known of all their files is asked for once. */
    private Function<Comment, CommentResponse> shown(String district, List<Comment> said) {
        List<String> ids =
                said.stream().flatMap(comment -> comment.attachments().stream()).toList();
        Map<String, AttachmentResponse> files = attachments.findAll(district, ids).stream()
                .map(AttachmentResponse::of)
                .collect(Collectors.toMap(AttachmentResponse::id, Function.identity()));
        return comment -> CommentResponse.of(comment, files);
    }

    /**
     * Something to be said.
     *
     * @param visibility {@code PUBLIC} if absent
     * @param mentions subjects of those whom it is meant for
     * @param attachments ids of files that the caller has uploaded for it
     */
    record CommentRequest(
            @NotBlank @Size(max = 4000) String text,
            Comment.@Nullable Visibility visibility,
            @Nullable @Size(max = Comment.MOST_MENTIONS) Set<@NotBlank @Size(max = 100) String> mentions,

            @Nullable @Size(max = Attachment.MAX_PER_AGGREGATE)
            Set<@NotBlank @Size(max = 100) String> attachments) {}

    /**
     * What was said.
     *
     * @param author subject of who said it; {@value Comment#UNNAMED} for the submitter of a demand that was filed anonymously
     */
    record CommentResponse(
            String id,
            String author,
            Comment.Visibility visibility,
            String text,
            Set<String> mentions,
            List<AttachmentResponse> attachments,
            Instant at) {

        CommentResponse {
            mentions = Set.copyOf(mentions);
            attachments = List.copyOf(attachments);
        }

        static CommentResponse of(Comment comment, Map<String, AttachmentResponse> files) {
            return new CommentResponse(
                    comment.id(),
                    comment.author(),
                    comment.visibility(),
                    comment.text(),
                    comment.mentions(),
                    comment.attachments().stream()
                            .map(files::get)
                            .filter(Objects::nonNull)
                            .toList(),
                    comment.at());
        }
    }
}
