// What lint enforces. First the project's own architecture, as data; then the language rules.
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** What is made for readers. */
const READ = 'story map picture styles site prose sources report reader'.split(' ');

/**
 * The rooms of src/lib. `may`: rooms whose modules it may import; all may import `language`. `lazily`: only by import(), and
 * their types. `pure`: no Svelte, no DOM, no clock, no chance.
 * @type {Record<string, { may: string[], lazily?: string[], pure?: boolean }>}
 */
const ROOMS = {
	language: { may: [] },
	story: { may: [], pure: true },
	map: { may: ['story'], pure: true },
	picture: { may: ['story', 'map'] },
	leaflet: { may: ['story', 'map', 'picture', 'site'] },
	styles: { may: [] },
	site: { may: ['styles'] },
	stage: { may: ['story', 'map', 'picture', 'site'], lazily: ['leaflet'] },
	prose: { may: ['story', 'map', 'styles'] },
	sources: { may: ['story', 'prose', 'site'] },
	report: { may: ['story', 'prose', 'sources', 'site'] },
	reader: { may: ['story', 'map', 'picture', 'styles', 'site', 'stage', 'prose', 'sources'] },
	talk: { may: ['story', 'map', 'picture', 'styles', 'site', 'stage'] },
	classroom: { may: ['story', 'map', 'picture', 'styles', 'site', 'prose', 'sources'] },
	embed: { may: ['story', 'map', 'picture', 'styles', 'site', 'stage'] },
	'single-file': { may: [...READ, 'talk', 'stage'] },
	server: { may: [...READ, 'classroom', 'single-file'] }
};

/** Packages that only some rooms may import; nothing outside src/lib may. */
const PACKAGES = {
	leaflet: ['leaflet'],
	uqr: ['server'],
	zod: ['story', 'server'],
	yaml: ['story', 'server']
};

/** What a pure room cannot ask for: it is told. */
const IMPURE_GLOBALS = [
	...'window document navigator location history localStorage sessionStorage'.split(' '),
	...'matchMedia requestAnimationFrame setTimeout setInterval fetch performance crypto process'.split(
		' '
	)
];

/** Ways by which text becomes HTML: nodes are made by Svelte and the DOM's own methods. */
const HTML_PROPERTIES = [
	'innerHTML',
	'outerHTML',
	'insertAdjacentHTML',
	'setHTMLUnsafe',
	'write'
].map((property) => ({ property, message: 'No HTML from text.' }));

const IMPURE_PROPERTIES = [
	{ object: 'Date', property: 'now' },
	{ object: 'Math', property: 'random' }
];

/** @type {import('eslint').Linter.RulesRecord} */
const PURE_RULES = {
	'no-restricted-globals': ['error', ...IMPURE_GLOBALS],
	'no-restricted-properties': ['error', ...IMPURE_PROPERTIES, ...HTML_PROPERTIES]
};

const CODE = '{ts,js,svelte}';
const TESTS = ['**/*.test.ts'];

export default defineConfig(
	globalIgnores([
		'.svelte-kit/',
		'build/',
		'build-*/',
		'test-results/',
		'playwright-report/',
		'static/'
	]),
	js.configs.recommended,
	ts.configs.strict,
	ts.configs.stylistic,
	svelte.configs.recommended,
	{
		languageOptions: { globals: globals.nodeBuiltin },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			eqeqeq: 'error',
			'no-console': 'error',
			// TypeScript knows every name.
			'no-undef': 'off',
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
			'@typescript-eslint/consistent-type-definitions': 'off',
			'svelte/button-has-type': 'error',
			'svelte/no-at-html-tags': 'error',
			'svelte/no-inline-styles': 'error',
			'svelte/no-target-blank': 'error',
			'svelte/require-each-key': 'error'
		}
	},
	{
		files: ['src/**/*.{ts,svelte}', 'tests/**/*.ts'],
		languageOptions: {
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		},
		rules: {
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/only-throw-error': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		files: ['scripts/**', 'tests/**'],
		rules: { 'no-console': 'off' }
	},
	{
		files: ['src/**'],
		rules: {
			'no-eval': 'error',
			'no-new-func': 'error',
			'no-implied-eval': 'error',
			'no-restricted-properties': ['error', ...HTML_PROPERTIES]
		}
	},
	{
		// Publishers look for a mistyped option where their own pages report: one line, no more.
		files: ['src/lib/embed/frame/player.ts'],
		rules: { 'no-console': ['error', { allow: ['info'] }] }
	},
	{
		// Only routes can build addresses ($app/paths); components are given theirs.
		files: [`src/lib/**/*.${CODE}`],
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	},
	{
		files: [`src/{routes,hooks*,service-worker*}{,/**}`],
		ignores: TESTS,
		rules: importRules({ forbidden: packagesClosedTo('routes'), onlyLazy: rooms(['leaflet']) })
	},
	...Object.entries(ROOMS).map(([room, { may, lazily = [], pure = false }]) => {
		const open = [room, 'language', ...may, ...lazily];
		const closed = Object.keys(ROOMS).filter((other) => !open.includes(other));
		return {
			files: [`src/lib/${room}/**/*.${CODE}`],
			ignores: TESTS,
			rules: {
				...importRules({
					forbidden: [
						...rooms(closed),
						...packagesClosedTo(room),
						{ regex: '^\\$(?:app|env)/', why: 'only routes may import $app and $env' },
						{ regex: '(?:^|/)routes/', why: 'nothing may import from routes' },
						...(pure
							? [{ regex: '^svelte(?:/|$)|\\.svelte(?:$|\\.)', why: `${room} is pure` }]
							: []),
						...(room === 'server'
							? []
							: [{ regex: '(?:^|/)\\$?content/', why: 'only server reads content' }])
					],
					onlyLazy: rooms(lazily),
					pure
				}),
				...(pure && PURE_RULES)
			}
		};
	}),
	{
		files: [`src/**/index.${CODE}`],
		rules: {
			'no-restricted-syntax': [
				'error',
				{ selector: 'Program', message: 'No barrels: name the file.' }
			]
		}
	}
);

/**
 * Addresses of rooms: `$lib/room/...` and, from a neighbour, `../room/...`.
 * @param {string[]} names
 */
function rooms(names) {
	if (names.length === 0) return [];
	return [
		{
			regex: `^(?:\\$lib/|(?:\\.\\./)+(?:lib/)?)(?:${names.join('|')})(?:/|$)`,
			why: `the table in eslint.config.js closes ${names.join(', ')} to this file`
		}
	];
}

/** @param {string} room */
function packagesClosedTo(room) {
	return Object.entries(PACKAGES)
		.filter(([, allowed]) => !allowed.includes(room))
		.map(([name, allowed]) => ({
			regex: `^${name}(?:/|$)`,
			why: `${name} belongs to ${allowed.join(' and ')}`
		}));
}

/**
 * The same closed doors for `import … from`, for `import()` and for `import('…')` types.
 * @typedef {{ regex: string, why: string }} Door
 * @param {{ forbidden: Door[], onlyLazy: Door[], pure?: boolean }} doors
 * @returns {import('eslint').Linter.RulesRecord}
 */
function importRules({ forbidden, onlyLazy, pure = false }) {
	return {
		'@typescript-eslint/no-restricted-imports': [
			'error',
			{
				patterns: [
					...forbidden.map(({ regex, why }) => ({ regex, message: why })),
					...onlyLazy.map(({ regex }) => ({
						regex,
						allowTypeImports: true,
						message: 'only by import(), after the first paint'
					}))
				]
			}
		],
		'no-restricted-syntax': [
			'error',
			...forbidden.map(({ regex, why }) => ({
				// A selector's pattern cannot hold a slash.
				selector: `:matches(ImportExpression, TSImportType)[source.value=/${regex.replaceAll('/', '\\u002F')}/]`,
				message: why
			})),
			{
				selector: 'ImportExpression[source.type!="Literal"]',
				message: 'import() one named module.'
			},
			{ selector: 'ExportAllDeclaration', message: 'No barrels: import from where it is.' },
			...(pure
				? [
						{
							selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
							message: 'No clock here.'
						}
					]
				: [])
		]
	};
}
