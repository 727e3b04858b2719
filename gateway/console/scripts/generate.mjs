// Makes the types of the API from the published OpenAPI documents; what it writes is never committed.
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

import openapiTS, { astToString } from 'openapi-typescript';

const published = fileURLToPath(new URL('../../../infra/contracts/src/main/resources/openapi/', import.meta.url));
const own = fileURLToPath(new URL('../openapi/', import.meta.url));
const target = fileURLToPath(new URL('../src/generated/', import.meta.url));

const sources = new Map();
for (const folder of [own, published]) {
  const names = existsSync(folder) ? await readdir(folder) : [];
  names.filter((name) => name.endsWith('-service.json')).forEach((name) => sources.set(name, folder + name));
}
await mkdir(target, { recursive: true });
for (const [name, document] of sources) {
  const service = name.replace(/-service\.json$/, '');
  const schema = JSON.parse(await readFile(pathToFileURL(document), 'utf8'));
  const types = astToString(await openapiTS(schema, { alphabetize: true }));
  await writeFile(`${target}${service}.ts`, `/* eslint-disable */\n${types}`);
}
console.log(`Types of ${sources.size} services`);
