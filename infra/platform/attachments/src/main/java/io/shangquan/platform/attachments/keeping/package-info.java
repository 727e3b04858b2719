/**
 * Files in the document store: what is known of each in a document of its own, the content in GridFS beside it.
 */
@NullMarked
package io.shangquan.platform.attachments.keeping;

import org.jspecify.annotations.NullMarked;
