import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scan } from './scan.ts';

/** The floor of a batch: reads, decodes and scans every file of a folder once. */
const folder = process.argv[2] ?? '.';
let seen = 0;
for (const name of readdirSync(folder)) seen += scan(readFileSync(join(folder, name)).toString('utf8'));
console.log(seen);
