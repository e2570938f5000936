import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
export const samples = join(root, 'samples');
export const commandLine = join(root, 'dist', 'gouji.cjs');
