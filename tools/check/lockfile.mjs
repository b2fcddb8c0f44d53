/** All that would make a locked install fail, or succeed without everything. npm itself sees none of it. */
export function lockFaults(lock) {
  return Object.entries(lock.packages).flatMap(([place, entry]) => [
    ...(entry.extraneous ? [`${place} belongs to nothing`] : []),
    ...(/^(https?|git)/.test(entry.resolved) ? [`${place} names a registry: ${entry.resolved}`] : []),
    ...missing(lock, place, { ...entry.dependencies, ...entry.optionalDependencies }),
  ]);
}

function missing(lock, place, dependencies) {
  return Object.keys(dependencies)
    .filter((name) => !placesFrom(place).some((folder) => lock.packages[`${folder}node_modules/${name}`]))
    .map((name) => `${place || 'the project'} needs ${name}, which is not in the lock file`);
}

/** Where Node would look from a package, nearest first, as Node does: 'a/node_modules/b/', 'a/', ''. */
function placesFrom(place) {
  const parts = place === '' ? [] : place.split('/');
  return parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/')}/`).concat('');
}
