// Times for the notes: how long the talk has run, what is left, what the clock says. Pure.

const pad = (n: number) => String(n).padStart(2, '0');

/** `4:05`, `1:04:05`; with a minus sign when it is over. */
export function duration(ms: number): string {
	// What is over by half a second is not over by a second.
	const seconds = Math.trunc(ms / 1000);
	const [h, m, s] = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((n) =>
		Math.abs(Math.trunc(n))
	);
	const clock = h ? `${h}:${pad(m ?? 0)}:${pad(s ?? 0)}` : `${m}:${pad(s ?? 0)}`;
	return seconds < 0 ? `−${clock}` : clock;
}

/** `14:05`, local time. */
export function wallClock(date: Date): string {
	return `${pad(date.getHours())}:${pad(date.getMinutes())}`;
}

/** A talk begun longer ago than this was another one, ms. */
const STALE_MS = 3 * 60 * 60 * 1000;

/**
 * When the talk began: as kept, unless that is no time, in the future or long ago.
 * @param kept milliseconds since 1970, as text
 */
export function beganAt(kept: string | undefined, now: number): number {
	const began = Number(kept);
	return began > now - STALE_MS && began <= now ? began : now;
}
