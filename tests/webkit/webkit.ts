// WebKitGTK, Safari's engine, for the tests: its small browser on a screen of its own, driven over
// WebDriver. On Debian as root both are installed where they are missing.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { installPackages, isRoot } from '../support/debian.mjs';

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
	const server = spawn(DRIVER, [`--port=${port}`, '--host=127.0.0.1'], {
		stdio: 'ignore',
		env: {
			...process.env,
			...{ HOME: home, XDG_RUNTIME_DIR: home, DISPLAY: `:${display.toString().trim()}` },
			...{ GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1' },
			// Its sandbox needs namespaces, which root in a container has not. Only our own site is opened.
			...(isRoot() && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' })
		}
	});
	await answers(port);
	const capabilities = new Capabilities({
		browserName: 'MiniBrowser',
		'webkitgtk:browserOptions': { binary, args: ['--automation'] }
	});
	const driver = await new Builder()
		.usingServer(`http://127.0.0.1:${port}`)
		.withCapabilities(capabilities)
		.build();
	return {
		driver,
		async stop() {
			await driver.quit();
			await Promise.all([ended(server), ended(screen)]);
			rmSync(home, { recursive: true, force: true });
		}
	};
}

async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const { port } = probe.address() as AddressInfo;
	probe.close();
	return port;
}

/** Waits until the driver takes sessions. */
async function answers(port: number): Promise<void> {
	const end = Date.now() + 20_000;
	while (Date.now() < end) {
		const ready = await fetch(`http://127.0.0.1:${port}/status`).then(
			({ ok }) => ok,
			() => false
		);
		if (ready) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error('WebKitGTK’s driver does not answer');
}

function ended(child: ChildProcess): Promise<unknown> {
	const end = once(child, 'exit');
	child.kill();
	return end;
}
