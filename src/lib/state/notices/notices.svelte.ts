/** The page's notices, one for each id. */

/** A message to the reader: quiet, or an alert where something went wrong. */
export interface Notice {
	id: string;
	text: string;
	alert?: boolean;
	/** what can be done about it */
	action?: { label: string; run: () => void };
}

/** Holds the notices that the page shows. */
export class Noticeboard {
	/** newest last */
	notices = $state.raw<Notice[]>([]);

	/** Shows a notice; one with the same id is replaced. */
	notify(notice: Notice): void {
		this.notices = [...this.notices.filter(({ id }) => id !== notice.id), notice];
	}

	/** Removes a notice. */
	dismiss(id: string): void {
		this.notices = this.notices.filter((notice) => notice.id !== id);
	}
}
