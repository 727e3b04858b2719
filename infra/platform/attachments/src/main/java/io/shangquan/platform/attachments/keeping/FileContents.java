package io.shangquan.platform.attachments.keeping;

import com.mongodb.MongoGridFSException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.bson.BsonString;
import org.bson.BsonValue;

/** Contents in GridFS, under the id of their file. Who may see them is decided before anybody comes here. */
final class FileContents {

    private static final String BUCKET = "attachmentContents";
    private static final int CHUNK = 255 * 1024;
    private static final String THUMBNAIL = "/thumbnail";

    private final GridFSBucket bucket;

    FileContents(MongoDatabase database) {
        this.bucket = GridFSBuckets.create(database, BUCKET);
    }

    /** The key of a file's small picture. */
    static String thumbnailOf(String id) {
        return id + THUMBNAIL;
    }

    /** Writes a content, in place of what an attempt that died has left of it. */
    void write(String key, byte[] content) {
        delete(key);
        bucket.uploadFromStream(
                id(key), key, new ByteArrayInputStream(content), new GridFSUploadOptions().chunkSizeBytes(CHUNK));
    }

    InputStream open(String key) {
        return bucket.openDownloadStream(id(key));
    }

    /** Removes a content, or the parts of one that was never finished. */
    void delete(String key) {
        try {
            bucket.delete(id(key));
        } catch (MongoGridFSException e) {
            // It says that there was no such file; its chunks, if there were any, are removed by now.
            return;
        }
    }

    private static BsonValue id(String key) {
        return new BsonString(key);
    }
}
