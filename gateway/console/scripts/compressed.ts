import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

import type { Plugin } from 'vite';

const WORTH_IT = 1_024;
const TEXTS = /\.(js|css|html|svg|webmanifest)$/;

/** Leaves each text also compressed beside itself, once and as well as can be, so that the server need not do it again and again. */
export function compressed(): Plugin {
  let folder = '';
  return {
    name: 'compressed',
    apply: 'build',
    configResolved(config) {
      folder = config.build.outDir;
    },
    async closeBundle() {
      const names = await readdir(folder, { recursive: true });
      for (const name of names.filter((one) => TEXTS.test(one))) {
        const file = join(folder, name);
        const content = await readFile(file);
        if (content.length >= WORTH_IT) {
          const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };
          await writeFile(`${file}.br`, brotliCompressSync(content, options));
          await writeFile(`${file}.gz`, gzipSync(content, { level: 9 }));
        }
      }
    },
  };
}
