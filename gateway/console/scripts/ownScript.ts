import { gzipSync } from 'node:zlib';

import type { Plugin, Rollup } from 'vite';

const LIMIT_KB = 200;

/** What is written here, compressed but not minified: rather too much than too little. */
function ownKb(chunks: readonly Rollup.OutputChunk[]): number {
  const code = chunks
    .flatMap((chunk) => Object.entries(chunk.modules))
    .filter(([id]) => !id.includes('node_modules') && !id.startsWith('\0'))
    .map(([, module]) => module.code ?? '')
    .join('\n');
  return gzipSync(code).length / 1024;
}

/** Fails the build if a page needs more script of our own before it can be used than the limit, beside shared vendor code. */
export function ownScriptLimit(): Plugin {
  return {
    name: 'own-script-limit',
    generateBundle(_, bundle) {
      const chunks = new Map(
        Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one] as const] : [])),
      );
      const needed = (file: string, found = new Set<string>()): Set<string> => {
        if (!found.has(file) && chunks.has(file)) {
          found.add(file);
          chunks.get(file)!.imports.forEach((other) => needed(other, found));
        }
        return found;
      };
      const all = [...chunks.values()];
      const entry = all.find((chunk) => chunk.isEntry)!;
      const pages = all.filter((chunk) => chunk.isDynamicEntry);
      const sizes = pages.map((page) => {
        const files = new Set([...needed(entry.fileName), ...needed(page.fileName)]);
        return { name: page.name, kb: ownKb([...files].map((file) => chunks.get(file)!)) };
      });
      const largest = sizes.reduce((one, other) => (other.kb > one.kb ? other : one));
      const told = `own script of the largest page (${largest.name}): ${largest.kb.toFixed(1)} kB gzip, limit ${LIMIT_KB}`;
      if (largest.kb > LIMIT_KB) {
        this.error(told);
      }
      this.info(`${pages.length} pages, ${told}`);
    },
  };
}
