// A line that is shown for a while and then goes.

const READ_MS = 8000;

export class PassingLine {
	text = $state('');
	#going: ReturnType<typeof setTimeout> | undefined;

	say(text: string) {
		this.text = text;
		clearTimeout(this.#going);
		this.#going = setTimeout(() => (this.text = ''), READ_MS);
	}
}
