// Writes what `$messages` is, for whoever loads the project's modules without Vite: its types for the
// checks of types, and its English functions for the browser tests (tsconfig's `paths`).
import { mkdirSync, writeFileSync } from 'node:fs';
import { compileMessages, declareMessages } from '../src/lib/server/messages/compile.js';
import { readMessages } from '../src/lib/server/messages/read.js';

const messages = readMessages('en');
mkdirSync('.svelte-kit', { recursive: true });
writeFileSync('.svelte-kit/messages.d.ts', declareMessages(messages));
writeFileSync(
	'.svelte-kit/messages-en.js',
	`// @ts-nocheck: typed in messages.d.ts\nexport const locale = 'en';\n${compileMessages('en', messages)}`
);
