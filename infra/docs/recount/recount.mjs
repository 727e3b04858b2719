#!/usr/bin/env node
// Counts a published secret ballot again, with nothing but Node (20 or newer).
//
//   node recount.mjs ballots.json [hash of your own ballot]
//
// ballots.json is the answer of GET /api/v1/districts/{district}/elections/{id}/ballots?round=1. Every ballot's hash and signature are
// checked, no credential may count twice, and the list must be in the order of the hashes.

import {createHash, createPublicKey, verify, constants} from 'node:crypto';
import {readFileSync} from 'node:fs';

const [file, own] = process.argv.slice(2);
if (!file) {
  console.error('usage: node recount.mjs ballots.json [hash of your own ballot]');
  process.exit(2);
}

const {key, ballots} = JSON.parse(readFileSync(file, 'utf8'));
const publicKey = createPublicKey({key: Buffer.from(key.publicKey, 'base64'), format: 'der', type: 'spki'});
const faults = [];
const votes = new Map();
let last = '';

for (const ballot of ballots) {
  const message = Buffer.from(ballot.message, 'base64');
  const hash = createHash('sha256').update(message).digest('hex');
  const signed = verify(
    'sha384',
    message,
    {key: publicKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48},
    Buffer.from(ballot.signature, 'base64'),
  );
  if (hash !== ballot.ballot) faults.push(`${ballot.ballot}: is not the hash of its message`);
  if (!signed) faults.push(`${ballot.ballot}: its credential was not signed by the ballot's key`);
  if (hash <= last) faults.push(`${ballot.ballot}: is there twice, or out of order`);
  last = hash;
  for (const {post, people} of ballot.choices) {
    for (const person of new Set(people)) {
      const option = `${post}\t${person}`;
      votes.set(option, (votes.get(option) ?? 0) + 1);
    }
  }
}

console.log(`ballots\t${ballots.length}`);
for (const [option, count] of [...votes].sort((one, other) => other[1] - one[1])) console.log(`${option}\t${count}`);
if (own) {
  const found = ballots.find((ballot) => ballot.ballot === own);
  console.log(found ? `yours\t${JSON.stringify(found.choices)}` : 'yours\tis not in the list');
  if (!found) faults.push('your own ballot is missing');
}
faults.forEach((fault) => console.error(fault));
process.exit(faults.length === 0 ? 0 : 1);
