// WebKitGTK, Safari's engine, for the tests: its small browser on a screen of its own, driven over
// WebDriver. On Debian as root both are installed where they are missing.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { installPackages, isRoot } from '../support/servers/debian.mjs';
import { freePort, running } from '../support/servers/web-servers.mjs';

const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/Xvfb';

/** `/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser`, of whatever machine and version. */
function miniBrowser(): string | undefined {
	const folders = (at: string) => (existsSync(at) ? readdirSync(at) : []);
	return folders('/usr/lib')
		.filter((name) => name.endsWith('-linux-gnu'))
		.flatMap((name) =>
			folders(`/usr/lib/${name}`).map((one) => `/usr/lib/${name}/${one}/MiniBrowser`)
		)
		.find((file) => /webkit/.test(file) && existsSync(file));
}

/**
 * @returns the browser's path; nothing where there is none, which a warning says
 * @throws in continuous integration, where there is none
 */
export function findWebKit(): string | undefined {
	const missing = () => !existsSync(DRIVER) || !existsSync(SCREEN) || !miniBrowser();
	if (missing()) installPackages(['webkit2gtk-driver', 'xvfb']);
	if (!missing()) return miniBrowser();
	const text =
		'Not tested in WebKit: WebKitGTK’s driver or Xvfb is missing, and was not installed.';
	if (process.env.CI) throw new Error(text);
	console.warn(text);
	return undefined;
}

export interface WebKit {
	driver: WebDriver;
	stop: () => Promise<void>;
}

/** @param binary what `findWebKit` found */
export async function openWebKit(binary: string): Promise<WebKit> {
	const home = mkdtempSync(path.join(tmpdir(), 'webkit-'));
	const screen = spawn(SCREEN, ['-displayfd', '3', '-screen', '0', '1280x900x24'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe']
	});
	const [display] = (await once(screen.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer];
	const port = await freePort();
	const server = await running(DRIVER, [`--port=${port}`, '--host=127.0.0.1'], port, home, {
		...{ XDG_RUNTIME_DIR: home, DISPLAY: `:${display.toString().trim()}`, GDK_BACKEND: 'x11' },
		...{ LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1' },
		// Its sandbox needs namespaces, which root in a container has not. Only our own site is opened.
		...(isRoot() && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' })
	});
	const capabilities = new Capabilities({
		browserName: 'MiniBrowser',
		'webkitgtk:browserOptions': { binary, args: ['--automation'] }
	});
	const driver = await new Builder()
		.usingServer(server.origin)
		.withCapabilities(capabilities)
		.build();
	return {
		driver,
		async stop() {
			await driver.quit();
			await server.stop();
			screen.kill();
		}
	};
}
