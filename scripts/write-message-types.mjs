// Tells TypeScript the names and values of messages (messages/en.json).
import { mkdirSync, writeFileSync } from 'node:fs';
import { declareMessages } from '../src/lib/server/messages/compile.js';
import { readMessages } from '../src/lib/server/messages/read.js';

mkdirSync('.svelte-kit', { recursive: true });
writeFileSync('.svelte-kit/messages.d.ts', declareMessages(readMessages('en')));
