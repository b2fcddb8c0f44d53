/** Every circle of files that import one another, types included; each told once. */
export function circles(imports) {
  const found = [];
  const state = new Map();
  const path = [];

  const visit = (file) => {
    state.set(file, 'open');
    path.push(file);
    for (const { to } of imports.get(file) ?? []) {
      if (state.get(to) === 'open') found.push([...path.slice(path.indexOf(to)), to]);
      else if (imports.has(to) && !state.has(to)) visit(to);
    }
    path.pop();
    state.set(file, 'done');
  };

  for (const file of imports.keys()) if (!state.has(file)) visit(file);
  return found.map((circle) => `a circle of imports: ${circle.join(' → ')}`);
}
