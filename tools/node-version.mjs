// Written in the oldest syntax Node reads as a module, so that an old Node can still print the sentence.

/**
 * @param {string} version such as process.versions.node
 * @returns {string} a sentence for the operator, empty if this Node will do
 */
export function nodeProblem(version) {
  const parts = version.split('.').map(Number);
  const major = parts[0] || 0;
  const minor = parts[1] || 0;
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (fits) return '';
  return (
    'Gremia braucht Node.js ab 20.19 oder ab 22.12, hier läuft ' + version + '. Bitte Node.js aktualisieren.'
  );
}

/**
 * Runs a command of ours if this Node can read it.
 * @param {() => Promise<unknown>} load imports the command; called only with a Node that fits
 */
export function onSupportedNode(load) {
  const problem = nodeProblem(process.versions.node);
  if (problem !== '') {
    console.error(problem);
    process.exit(1);
  }
  return load();
}
