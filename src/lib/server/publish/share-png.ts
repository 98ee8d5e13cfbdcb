/** Renders the preview images as PNG. Without a suitable font, none are made. */
import { chineseFontFiles } from './share-fonts';

type Renderer = (svg: string) => Uint8Array<ArrayBuffer>;

async function makeRenderer(): Promise<Renderer | null> {
	const fontFiles = chineseFontFiles();
	if (!fontFiles) {
		console.warn(
			'No font with Chinese was found: the pictures for sharing are left out. ' +
				'Install one (Debian: fonts-noto-cjk) and build again.'
		);
		return null;
	}
	try {
		const { Resvg } = await import('@resvg/resvg-js');
		const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Noto Sans CJK SC' };
		return (svg) => new Uint8Array(new Resvg(svg, { font }).render().asPng());
	} catch (error) {
		console.warn(
			'@resvg/resvg-js does not run here: the pictures for sharing are left out. ' + String(error)
		);
		return null;
	}
}

let renderer: Promise<Renderer | null> | undefined;

/** The renderer of this build; null where there is none, with one warning. */
export function sharePng(): Promise<Renderer | null> {
	return (renderer ??= makeRenderer());
}
