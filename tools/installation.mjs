import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runLogged } from './child-process.mjs';
import { npmCommand } from './npm.mjs';
import { root } from './places.mjs';
import { Problem, codeOf } from './problem.mjs';

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean }>} Packages */

/** @param {string} path @returns {Packages | undefined} */
function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * Whether what npm says it installed is what the lock file asks for.
 * @param {Packages} wanted
 * @param {Packages | undefined} present npm writes it last, so it is missing after an interrupted install
 */
export function installationFits(wanted, present) {
  if (!present) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = present[path];
    // Packages for other platforms are optional and absent.
    if (!found) return entry.optional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/** @param {string} [directory] */
export function isInstalled(directory = root) {
  const wanted = packagesIn(join(directory, 'package-lock.json'));
  if (!wanted)
    throw new Problem('Die Datei package-lock.json fehlt oder ist beschädigt.', 'Bitte neu auschecken.');
  return installationFits(wanted, packagesIn(join(directory, 'node_modules/.package-lock.json')));
}

/** Installs exactly what the lock file says, development tools included: they build the product. */
export function install() {
  const npm = npmCommand(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']);
  return runLogged('npm-ci.log', npm.command, npm.args, {
    env: { ...process.env, NODE_ENV: 'development' },
    shell: npm.shell,
    failure: 'Die Abhängigkeiten ließen sich nicht installieren.',
    advice: 'Prüfen Sie die Netzverbindung (und den Proxy) und starten Sie noch einmal.',
  });
}
