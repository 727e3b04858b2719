// Makes the types of the API from the published OpenAPI documents; what it writes is never committed.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';

import openapiTS, { astToString } from 'openapi-typescript';

const published = new URL('../../../infra/contracts/src/main/resources/openapi/', import.meta.url);
const target = new URL('../src/generated/', import.meta.url);

await mkdir(target, { recursive: true });
const documents = (await readdir(published)).filter((name) => name.endsWith('-service.json'));
for (const name of documents) {
  const document = JSON.parse(await readFile(new URL(name, published), 'utf8'));
  const types = astToString(await openapiTS(document, { alphabetize: true }));
  await writeFile(new URL(name.replace(/-service\.json$/, '.ts'), target), `/* eslint-disable */\n${types}`);
}
console.log(`Types of ${documents.length} services`);
