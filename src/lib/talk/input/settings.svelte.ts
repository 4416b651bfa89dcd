// How a teacher likes the slides: kept between visits where the browser lets it.
import { ownName } from '../../site/own-name';
import { saveSetting, readSetting } from '../../site/storage';

const NAME = 'present';
const SECONDS = 10;
const MOST_SECONDS = 600;

interface Kept {
	characters: boolean;
	seconds: number;
	loop: boolean;
}

/** Reads what was kept; whatever is not as expected is as at first. */
export function readSettings(text: string | undefined): Kept {
	let found: Partial<Record<keyof Kept, unknown>> = {};
	try {
		found = (JSON.parse(text ?? '{}') ?? {}) as typeof found;
	} catch {
		// Somebody else's text.
	}
	const { characters, seconds, loop } = found;
	const fits = typeof seconds === 'number' && seconds >= 1 && seconds <= MOST_SECONDS;
	return {
		characters: characters !== false,
		seconds: fits ? seconds : SECONDS,
		loop: loop !== false
	};
}

export class Settings implements Kept {
	#values = $state<Kept>(readSettings(undefined));

	/** Takes over what was kept. In the browser only, after the first paint. */
	restore(): void {
		this.#values = readSettings(readSetting(NAME));
	}

	/** Follows what another window sets. @returns stops it */
	watch(): () => void {
		const onStorage = ({ key }: StorageEvent) => key === ownName(NAME) && this.restore();
		addEventListener('storage', onStorage);
		return () => removeEventListener('storage', onStorage);
	}

	/** Single letters, digits and signs are keys (WCAG 2.1.4: they can be switched off). */
	get characters(): boolean {
		return this.#values.characters;
	}
	set characters(characters) {
		this.#save({ characters });
	}

	/** For how long a step shows when it plays by itself. */
	get seconds(): number {
		return this.#values.seconds;
	}
	set seconds(seconds) {
		this.#save({ seconds });
	}

	/** After the last step comes the first. */
	get loop(): boolean {
		return this.#values.loop;
	}
	set loop(loop) {
		this.#save({ loop });
	}

	#save(change: Partial<Kept>) {
		this.#values = { ...this.#values, ...change };
		saveSetting(NAME, JSON.stringify(this.#values));
	}
}
