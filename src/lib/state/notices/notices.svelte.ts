/** What the page has to say, one notice an id. */

/** Something the page has to say: quietly, or as an alert where something went wrong. */
export interface Notice {
	id: string;
	text: string;
	alert?: boolean;
	/** what can be done about it */
	action?: { label: string; run: () => void };
}

/** Keeps the notices; whoever has something to say says it here. */
export class Noticeboard {
	/** newest last */
	notices = $state.raw<Notice[]>([]);

	/** Says something; a notice with the same id is replaced. */
	notify(notice: Notice): void {
		this.notices = [...this.notices.filter(({ id }) => id !== notice.id), notice];
	}

	/** Takes a notice back. */
	dismiss(id: string): void {
		this.notices = this.notices.filter((notice) => notice.id !== id);
	}
}
