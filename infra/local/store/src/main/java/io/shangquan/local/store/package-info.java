/**
 * The document store of the local suite: a MongoDB-compatible server on an embedded, durable table store.
 *
 * <p>The server's library speaks the protocol, matches filters and applies updates. What is here lays documents and indexes into one
 * file. {@link io.shangquan.local.store.StoredDocuments} holds the documents of a collection as BSON by the bytes of their ids,
 * {@link io.shangquan.local.store.SecondaryIndex} holds entries of the bytes of the indexed values followed by those of the id;
 * {@link io.shangquan.local.store.KeyWriter} writes values so that their bytes sort as MongoDB sorts the values. A
 * {@link io.shangquan.local.store.Planner} turns a filter and an order into walks along one of them, and counts the entries of every
 * possible walk beforehand. The library's matcher still examines every document that a walk comes upon: an index narrows a search, and
 * never decides it.
 *
 * <p>A command's changes to documents and to indexes are kept in one {@link io.shangquan.local.store.GroupCommit}, before the command is
 * acknowledged: in the {@link io.shangquan.local.store.Journal}, until there is so much of it that the tables themselves are written.
 */
@NullMarked
package io.shangquan.local.store;

import org.jspecify.annotations.NullMarked;
