// Builds the site of the folder it is run in, and writes down what that took: seconds of the
// processor, since a busy machine stretches those of the clock, and the most memory, MB.
//   node vite-build.mjs FILE
import { writeFileSync } from 'node:fs';
import { build } from 'vite';

const [, , file = 'took.json'] = process.argv;
await build({ logLevel: 'warn' });
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const took = { seconds: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 };
writeFileSync(file, JSON.stringify(took));
