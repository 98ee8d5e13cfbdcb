import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from './tests/provide-browser.js';

/** `E2E_PORT` lets two runs work side by side. */
const PORT = Number(process.env.E2E_PORT ?? 4183);

/**
 * Device pixels for each CSS pixel: the cost of rendering a map in software grows with its pixels,
 * and most stories read the page, not its picture. The stories of the picture set 1.
 */
const COARSE = 0.25;

/** User stories against the built site, served as a host would. */
export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	// Next to their story, one set for all machines: the recorded pictures hold no text.
	snapshotPathTemplate: '{testDir}/visual/{arg}{ext}',
	fullyParallel: true,
	// With two cores and software rendering, more workers only wait for each other.
	workers: 2,
	// A map rendered in software on a busy machine is slow; nothing waits longer than it needs.
	timeout: 180_000,
	expect: { timeout: 30_000 },
	retries: 1,
	reporter: [['list'], ['./tests/e2e/plain-count.ts']],
	use: {
		baseURL: `http://localhost:${PORT}`,
		launchOptions: launchOptions(),
		locale: 'en-GB',
		// Animations of the camera are many frames, each rendered in software; stories ask where they
		// lead.
		contextOptions: { reducedMotion: 'reduce' },
		// The stories of the offline copy allow service workers; all others see the network's answers.
		serviceWorkers: 'block',
		trace: 'off'
	},
	projects: [
		{
			name: 'large',
			testIgnore: /\.phone\.test\.ts$/,
			use: { viewport: { width: 1440, height: 900 }, deviceScaleFactor: COARSE }
		},
		{
			name: 'phone',
			testMatch: /\.phone\.test\.ts$/,
			use: {
				...devices['Pixel 7'],
				viewport: { width: 390, height: 844 },
				deviceScaleFactor: 2 * COARSE
			}
		}
	],
	webServer: {
		command: 'node src/host/serve.js',
		env: { PORT: String(PORT) },
		url: `http://localhost:${PORT}/en/`,
		reuseExistingServer: false
	}
});
