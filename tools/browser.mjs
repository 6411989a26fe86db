import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installed } from './child-process.mjs';
import { Problem } from './problem.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** @param {NodeJS.ProcessEnv} environment @returns {string[]} where a browser may be on this system */
export function candidates(environment, platform = process.platform) {
  const inPath = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  const found = names.flatMap((name) => inPath.map((directory) => join(directory, name)));
  if (platform === 'darwin') {
    const apps = ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'];
    return [...found, ...apps.map((app) => `/Applications/${app}`)];
  }
  if (platform !== 'win32') return found;
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => environment[name] ?? '');
  const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
  return roots.filter(Boolean).flatMap((place) => programs.map((program) => join(place, program)));
}

/** @param {string} path @returns {boolean} whether it starts: a browser that lacks its libraries is none */
function starts(path) {
  if (!existsSync(path)) return false;
  // Windows' browsers open a window for this question.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/** @returns {Promise<string>} a browser that is already here, or an empty string */
export async function presentBrowser(environment = process.env) {
  const chosen = environment['CHROMIUM_PATH'];
  if (chosen) {
    if (starts(chosen)) return chosen;
    throw new Problem(
      `CHROMIUM_PATH=${chosen} ist kein Browser, der sich starten lässt.`,
      'Nennen Sie den Pfad eines Chromium oder Chrome.',
    );
  }
  return [...candidates(environment), await playwrightsOwn()].find(starts) ?? '';
}

/** @param {string} command @param {string[]} args */
function succeeds(command, args) {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', env: environment }).status === 0;
}

/** @returns {boolean} whether this system's own packages brought a browser */
function installFromPackages() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return false;
  console.log('Kein Browser gefunden: chromium wird mit apt-get installiert …');
  const packages = ['chromium', 'fonts-liberation'];
  return (
    succeeds('apt-get', ['update', '-q']) &&
    succeeds('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages])
  );
}

function installPlaywrights() {
  console.log('Kein Browser gefunden: Chromium wird über Playwright installiert …');
  // Root can bring the libraries along, everybody else must have them.
  const libraries = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  return succeeds(process.execPath, [installed('playwright/cli.js'), 'install', ...libraries, 'chromium']);
}

/** @returns {Promise<string>} the path of a browser that starts, installed if there was none */
export async function findBrowser() {
  const present = await presentBrowser();
  if (present) return present;
  for (const install of [installFromPackages, installPlaywrights]) {
    const found = install() && (await presentBrowser());
    if (found) return found;
  }
  throw new Problem(
    'Für die Browser-Tests fehlt ein Browser, und er ließ sich nicht installieren.',
    'Installieren Sie Chromium oder Google Chrome, oder nennen Sie einen: CHROMIUM_PATH=/pfad/zu/chromium npm test',
  );
}
