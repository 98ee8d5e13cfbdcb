import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from './tests/provide-browser.js';

/** `E2E_PORT` lets two runs stand beside each other. */
const PORT = Number(process.env.E2E_PORT ?? 4183);

/**
 * Device pixels a CSS pixel: a map drawn in software costs by the pixel, and a story reads the
 * page, not its picture. The stories of the picture ask for whole ones.
 */
const COARSE = 0.5;

/** User stories against the built site, served as a host would. */
export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	// Beside their story, one for all machines: what is recorded has no words.
	snapshotPathTemplate: '{testDir}/visual/{arg}{ext}',
	fullyParallel: true,
	// Two cores and a map drawn in software: more workers only wait for each other.
	workers: 2,
	// A map drawn in software on a busy machine takes its time; what is there sooner is not waited for.
	timeout: 180_000,
	expect: { timeout: 30_000 },
	retries: 1,
	reporter: [['list'], ['./tests/e2e/plain-count.ts']],
	use: {
		baseURL: `http://localhost:${PORT}`,
		launchOptions: launchOptions(),
		locale: 'en-GB',
		// Flights of the map are many frames, each drawn in software; where they lead is what is asked.
		contextOptions: { reducedMotion: 'reduce' },
		// The stories of the stored copy allow it; all others see what the network brings.
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
			use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 }, deviceScaleFactor: 1 }
		}
	],
	webServer: {
		command: 'node src/host/serve.js',
		env: { PORT: String(PORT) },
		url: `http://localhost:${PORT}/en/`,
		reuseExistingServer: false
	}
});
